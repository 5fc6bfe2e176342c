import type { ChartSeries, ChartSpec } from '../../../../src/workbook/chart-spec';
import { chartSheets } from '../../../../host/xlsx/charts/chart-sheets';
import { chartXml } from '../../../../host/xlsx/charts/chart-xml';
import { readChart } from '../../../../host/xlsx/charts/read-chart';
import { childrenOf, descend, readXml } from '../../../../host/xlsx/xml/xml-tree';
import { exampleModel } from '../../../fixtures/example-model';

const model = exampleModel();
const sheets = chartSheets(model);
const spec = model.sheets[0]?.charts[0]?.spec ?? null;

function example(): ChartSpec {
  if (spec === null) throw new Error('The example has a chart.');
  return spec;
}

/** Ids of the axes that are there, and those that the groups of series ask for. */
function axesOf(chart: ChartSpec): { there: unknown[]; asked: unknown[] } {
  const plot = descend(readXml(new TextEncoder().encode(chartXml(chart, sheets))), 'chart', 'plotArea');
  const ids = (names: string[]): (string | undefined)[] =>
    names
      .flatMap((name) => childrenOf(plot, name))
      .flatMap((one) => childrenOf(one, 'axId').map((id) => id.attributes.val));
  return {
    there: ids(['catAx', 'valAx']).sort(),
    asked: [...new Set(ids(['barChart', 'lineChart']))].sort(),
  };
}

function withSeries(change: (series: ChartSeries) => ChartSeries | null): ChartSpec {
  return {
    ...example(),
    series: example()
      .series.map(change)
      .filter((one) => one !== null),
  };
}

describe('every axis has series and every series an axis, else Excel reports a damaged file', () => {
  test.each([
    ['columns and lines on two axes', example()],
    ['only the first axis in use', withSeries((one) => (one.axis === 'primary' ? one : null))],
    ['only the second axis in use', withSeries((one) => (one.axis === 'secondary' ? one : null))],
    ['no series at all', withSeries(() => null)],
  ])('%s', (_, chart) => {
    const { there, asked } = axesOf(chart);
    expect(asked.length).toBeGreaterThan(0);
    expect(there).toEqual(asked);
  });
});

test('a chart reads back as it was described', () => {
  const root = readXml(new TextEncoder().encode(chartXml(example(), sheets)));
  const { name, altText, area } = example();
  expect(readChart(root, { name, altText, area }, sheets)).toEqual(example());
});

test('stored values: numbers and texts as in the cells, blanks left out', () => {
  const text = chartXml(example(), sheets);
  expect(text).toContain(
    '<c:f>\'Tid\'!$F$5:$F$9</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="5"/>' +
      '<c:pt idx="0"><c:v>28</c:v></c:pt><c:pt idx="3"><c:v>40</c:v></c:pt></c:numCache>',
  );
});

test('a chart that has become a pie, or points at sheets that are not ours, is not read as ours', () => {
  const { name, altText, area } = example();
  const read = (text: string): ChartSpec | null =>
    readChart(readXml(new TextEncoder().encode(text)), { name, altText, area }, sheets);
  const text = chartXml(example(), sheets);
  expect(read(text.replace(/lineChart>/g, 'pieChart>'))).toBeNull();
  expect(read(text.replace(/'Tid'!/g, "'Andet'!"))).toBeNull();
});
