import type { ChartSpec } from '../../../../../src/workbook/chart-spec';
import { readChartData } from '../../../../../host/page/chart/chart-data';
import { createWorkbook } from '../../../../../host/workbook/create-workbook';
import { setName } from '../../../../../host/workbook/names';
import { renameSheet, requireSheet } from '../../../../../host/workbook/sheets';
import { typeInCell } from '../../../../../host/workbook/type-in-cell';

const column = (index: number) => ({
  sheet: 'db_borger',
  area: { row: 0, column: index, rowCount: 4, columnCount: 1 },
});

const spec: ChartSpec = {
  name: 'ip_db_borger',
  title: 'Tid og mål',
  altText: '',
  area: { row: 5, column: 0, rowCount: 10, columnCount: 5 },
  categories: column(0),
  categoryTitle: 'Måned',
  series: [
    {
      name: 'Faktisk',
      values: column(1),
      type: 'line',
      axis: 'primary',
      color: '#005A9E',
      fill: 'solid',
      dash: 'solid',
      marker: 'circle',
    },
  ],
  valueAxis: { title: 't', numberFormat: '0' },
};

test('a chart shows what its cells hold, also on a renamed sheet; a gap stays a gap, blank rows at the end are left out', () => {
  const model = createWorkbook();
  const sheet = requireSheet(model, model.activeSheetId);
  setName(model, 'ip_ark_db_borger', "='Ark1'!$A$1", true);
  renameSheet(model, sheet, 'Anne', 'person');
  ['1', '2', '3'].forEach((text, row) => typeInCell(model, sheet, { row, column: 0 }, text));
  typeInCell(model, sheet, { row: 0, column: 1 }, '12,5');
  typeInCell(model, sheet, { row: 1, column: 1 }, 'mangler');
  typeInCell(model, sheet, { row: 2, column: 1 }, '14');
  const data = readChartData(model, spec);
  expect(data.categories).toEqual(['1', '2', '3']);
  expect(data.series.map(({ values }) => values)).toEqual([[12.5, null, 14]]);
});
