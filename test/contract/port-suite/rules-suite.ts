import type { ChartSpec } from '../../../src/workbook/chart-spec';
import type { PlanStep, SetValidation } from '../../../src/workbook/plan';
import { byHand } from './by-hand';
import type { MakeHarness } from './harness';
import { staged, testWith } from './harness';
import { buildResult, buildTid, planOf } from './plans';
import { trapWith } from './trap';

const listName: PlanStep = {
  kind: 'setName',
  name: 'ip_liste_forloeb',
  to: { table: 'tid', header: 'ForløbID' },
  hidden: false,
};

const list: SetValidation = {
  kind: 'setValidation',
  target: { table: 'tid', header: 'ForløbID' },
  rule: { kind: 'list', name: 'ip_liste_forloeb' },
  prompt: { title: 'Forløb', message: 'Vælg et forløb.' },
  alert: { title: 'Ukendt forløb', message: 'Vælg fra listen.', style: 'warning' },
};

const area = { row: 2, column: 1, rowCount: 1, columnCount: 1 };

const chart: ChartSpec = {
  name: 'ip_db_borger',
  title: 'Tid og mål følges ad',
  altText: 'Søjler for tid og linjer for mål.',
  area: { row: 5, column: 0, rowCount: 15, columnCount: 6 },
  categories: { sheet: 'resultat', area: { row: 30, column: 0, rowCount: 3, columnCount: 1 } },
  categoryTitle: 'Måned',
  series: [
    {
      name: 'Forventet tid',
      values: { sheet: 'resultat', area: { row: 30, column: 1, rowCount: 3, columnCount: 1 } },
      type: 'column',
      axis: 'primary',
      color: '#5F6E83',
      fill: 'hollow',
      dash: 'solid',
      marker: 'none',
    },
    {
      name: 'Faktisk mål',
      values: { sheet: 'resultat', area: { row: 30, column: 2, rowCount: 3, columnCount: 1 } },
      type: 'line',
      axis: 'secondary',
      color: '#005A9E',
      fill: 'solid',
      dash: 'dash',
      marker: 'circle',
    },
  ],
  valueAxis: { title: 'Andel af tiden', min: 0, numberFormat: '0%' },
  secondAxis: { title: 'WHO-5', min: 0, max: 100, numberFormat: '0' },
};

export function describeRules(make: MakeHarness): void {
  describeValidation(make);
  describeNames(make);
  describeLooks(make);
  describeCharts(make);
}

function describeValidation(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  describe('setValidation', () => {
    trap('a list written into its rule splits at commas', async (harness) => {
      await buildTid(harness);
      await harness.port.apply(planOf([listName, list]));
      const { book } = harness;
      for (const row of [4, 6]) {
        expect(await book.validationAt('Tid', { row, column: 0 })).toMatchObject({
          rule: { kind: 'list', name: '=ip_liste_forloeb' },
          prompt: list.prompt,
          alert: list.alert,
        });
      }
      expect(await book.validationAt('Tid', { row: 3, column: 0 })).toBeUndefined();
      expect(await book.validationAt('Tid', { row: 4, column: 1 })).toBeUndefined();
    });

    it('sets numbers and dates, replaces an earlier rule and takes it away', async (harness) => {
      await buildTid(harness);
      const target = { table: 'tid', header: 'Måned' } as const;
      const rules = [
        { kind: 'number', min: 0, max: 5, whole: true },
        { kind: 'date', minSerial: 36526, maxSerial: 73050 },
      ] as const;
      for (const rule of rules) {
        await harness.port.apply(planOf([{ kind: 'setValidation', target, rule }]));
        expect((await harness.book.validationAt('Tid', { row: 4, column: 1 }))?.rule).toEqual(rule);
      }
      await harness.port.apply(planOf([{ kind: 'setValidation', target, rule: { kind: 'any' } }]));
      expect(await harness.book.validationAt('Tid', { row: 4, column: 1 })).toBeUndefined();
    });

    it('sets a rectangle of a sheet', async (harness) => {
      await buildResult(harness);
      const rule = { kind: 'number', min: 0, max: 1, whole: false } as const;
      await harness.port.apply(
        planOf([{ kind: 'setValidation', target: { sheet: 'resultat', area }, rule }]),
      );
      expect((await harness.book.validationAt('Resultat', area))?.rule).toEqual(rule);
    });
  });
}

function describeNames(make: MakeHarness): void {
  const it = testWith(make);

  describe('setName', () => {
    it('points at a column, a cell or holds a text, and can be moved', async (harness) => {
      const { book, port } = harness;
      await buildTid(harness);
      await buildResult(harness);
      const cell: PlanStep = {
        kind: 'setName',
        name: 'ip_dato',
        to: { sheet: 'resultat', area },
        hidden: true,
      };
      const text: PlanStep = { kind: 'setName', name: 'ip_version', to: { constant: 'v "1"' }, hidden: true };
      await port.apply(planOf([listName, { ...cell, to: { sheet: 'tid', area } }, cell, text]));
      const names = new Map((await book.names()).map((name) => [name.name, name]));
      const ids = { row: 4, column: 0, rowCount: 3, columnCount: 1 };
      expect(names.get('ip_liste_forloeb')?.target).toEqual({ sheet: 'Tid', area: ids });
      expect(names.get('ip_dato')?.target).toEqual({ sheet: 'Resultat', area });
      expect(names.get('ip_version')).toMatchObject({ isHidden: true, constant: 'v "1"' });
    });
  });
}

function describeLooks(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  describe('writeBlock, formatCells and setConditionalFormat', () => {
    it('writes a rectangle with a number format for each column', async (harness) => {
      await buildResult(harness);
      const values = [
        ['Timer', 0.5],
        ['Mål', null],
      ];
      const at = { row: 2, column: 1 };
      await harness.port.apply(
        planOf([{ kind: 'writeBlock', sheet: 'resultat', at, values, numberFormats: [null, '0%'] }]),
      );
      const { book } = harness;
      expect(await book.values('Resultat', { ...at, rowCount: 2, columnCount: 2 })).toEqual(values);
      expect((await book.formatAt('Resultat', { row: 3, column: 2 })).numberFormat).toBe('0%');
    });

    it('sets only what is named', async (harness) => {
      await buildResult(harness);
      const format = (look: object): PlanStep => ({
        kind: 'formatCells',
        sheet: 'resultat',
        area,
        format: look,
      });
      await harness.port.apply(
        planOf([format({ bold: true, fontSize: 16, rowHeight: 24 }), format({ fill: '#EDEBE9' })]),
      );
      const look = { bold: true, fontSize: 16, fill: '#EDEBE9', rowHeight: 24 };
      expect(await harness.book.formatAt('Resultat', area)).toMatchObject(look);
    });

    trap('a conditional format of the user’s is replaced', async (harness) => {
      await buildResult(harness);
      const grey = (formula: string, row = 2): PlanStep => ({
        kind: 'setConditionalFormat',
        sheet: 'resultat',
        area: { ...area, row },
        formula,
        format: { color: '#8A8886', italic: true },
      });
      await harness.port.apply(planOf([grey('=$B$1<>$B$2'), grey('=$B$1=1', 9)]));
      await harness.port.apply(planOf([grey('=$B$4<>$B$7')]));
      const formats = await harness.book.conditionalFormats('Resultat');
      const format = { color: '#8A8886', italic: true };
      expect(formats.toSorted((one, other) => one.area.row - other.area.row)).toMatchObject([
        { area, formula: '=$B$4<>$B$7', format },
        { area: { ...area, row: 9 }, formula: '=$B$1=1', format },
      ]);
    });
  });
}

function describeCharts(make: MakeHarness): void {
  const it = testWith(make);
  const step: PlanStep = { kind: 'ensureChart', sheet: 'resultat', chart };

  describe('ensureChart', () => {
    it('makes columns and lines with a second axis, titles and colours', async (harness) => {
      await buildResult(harness);
      await harness.port.apply(planOf([step]));
      await harness.book.addChart('Resultat', 'Deres', chart.area);
      const [made, theirs] = await harness.book.charts('Resultat');
      expect(made?.place).toEqual(theirs?.place);
      expect(made).toMatchObject({
        name: 'ip_db_borger',
        title: chart.title,
        categoryTitle: 'Måned',
        valueAxis: { title: 'Andel af tiden', min: 0, numberFormat: '0%' },
        secondAxis: { title: 'WHO-5', min: 0, max: 100 },
        series: chart.series.map(({ name, type, axis, color, marker }) => ({
          name,
          type,
          axis,
          color,
          marker,
        })),
      });
    });

    it('takes its figures from the cells that are named', async (harness) => {
      const stage = staged(harness, byHand.chartSources);
      await buildResult(harness);
      await harness.port.apply(planOf([step]));
      const { categories, series } = chart;
      const wanted = { categories, series: series.map(({ values }) => values) };
      expect(stage.chartSources('Resultat', chart.name)).toEqual(wanted);
      const longer = { ...categories, area: { ...categories.area, rowCount: 5 } };
      const news = { ...chart, categories: longer };
      await harness.port.apply(planOf([{ kind: 'ensureChart', sheet: 'resultat', chart: news }]));
      expect(stage.chartSources('Resultat', chart.name)).toEqual({ ...wanted, categories: longer });
    });

    it('gives an existing chart new data and texts where the user has put it', async (harness) => {
      await buildResult(harness);
      await harness.port.apply(planOf([step]));
      const theirs = { row: 40, column: 3, rowCount: 10, columnCount: 4 };
      await harness.book.moveChart('Resultat', 'ip_db_borger', theirs);
      const [moved] = await harness.book.charts('Resultat');
      const news = { ...chart, title: 'Målet er nået' };
      await harness.port.apply(planOf([{ kind: 'ensureChart', sheet: 'resultat', chart: news }]));
      const charts = await harness.book.charts('Resultat');
      expect(charts).toHaveLength(1);
      expect(charts[0]).toMatchObject({ place: moved?.place, title: 'Målet er nået' });
      expect(charts[0]?.series).toHaveLength(2);
    });

    it('done twice, all rules together, is done once', async (harness) => {
      await buildTid(harness);
      await buildResult(harness);
      const grey = {
        kind: 'setConditionalFormat',
        sheet: 'resultat',
        area,
        formula: '=1=1',
        format: { bold: true },
      } as const;
      const plan = planOf([listName, list, step, grey]);
      await harness.port.apply(plan);
      const once = await harness.book.image();
      await harness.port.apply(plan);
      expect(await harness.book.image()).toEqual(once);
    });
  });
}
