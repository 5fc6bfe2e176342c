import { findChart } from '../../../host/workbook/charts';
import { conditionalFormatsOn } from '../../../host/workbook/conditional-formats';
import { valuesOf } from '../../../host/workbook/cells';
import { formatAt } from '../../../host/workbook/formats';
import { constantOf, findName, targetOf } from '../../../host/workbook/names';
import { validationAt } from '../../../host/workbook/validations';
import type { ChartSpec } from '../../../src/workbook/chart-spec';
import type { PlanStep, SetValidation } from '../../../src/workbook/plan';
import type { MakeHarness } from './harness';
import { testWith } from './harness';
import { buildResult, buildTid, planOf } from './plans';
import { imageOf, sheetOf, takeImage } from './workbook-image';

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

  describe('setValidation', () => {
    it('points a list at a workbook name, with its messages, on the whole column', async (harness) => {
      await buildTid(harness);
      await harness.port.apply(planOf([listName, list]));
      const sheet = sheetOf(harness.model, 'tid');
      for (const row of [4, 6]) {
        expect(validationAt(sheet, { row, column: 0 })).toMatchObject({
          rule: { kind: 'list', name: '=ip_liste_forloeb' },
          prompt: list.prompt,
          alert: list.alert,
        });
      }
      expect(validationAt(sheet, { row: 3, column: 0 })).toBeUndefined();
      expect(validationAt(sheet, { row: 4, column: 1 })).toBeUndefined();
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
        expect(validationAt(sheetOf(harness.model, 'tid'), { row: 4, column: 1 })?.rule).toEqual(rule);
      }
      await harness.port.apply(planOf([{ kind: 'setValidation', target, rule: { kind: 'any' } }]));
      expect(validationAt(sheetOf(harness.model, 'tid'), { row: 4, column: 1 })).toBeUndefined();
    });

    it('sets a rectangle of a sheet', async (harness) => {
      await buildResult(harness);
      const rule = { kind: 'number', min: 0, max: 1, whole: false } as const;
      await harness.port.apply(
        planOf([{ kind: 'setValidation', target: { sheet: 'resultat', area }, rule }]),
      );
      expect(validationAt(sheetOf(harness.model, 'resultat'), area)?.rule).toEqual(rule);
    });
  });
}

function describeNames(make: MakeHarness): void {
  const it = testWith(make);

  describe('setName', () => {
    it('points at a column, a cell or holds a text, and can be moved', async (harness) => {
      const { model, port } = harness;
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
      const target = (name: string) => {
        const found = findName(model, name);
        return found === undefined ? undefined : targetOf(model, found);
      };
      expect(target('ip_liste_forloeb')?.area).toEqual({ row: 4, column: 0, rowCount: 3, columnCount: 1 });
      expect(target('ip_dato')).toMatchObject({ sheet: { name: 'Resultat' }, area });
      const version = findName(model, 'ip_version');
      expect(version?.isHidden).toBe(true);
      expect(version === undefined ? undefined : constantOf(version)).toBe('v "1"');
    });
  });
}

function describeLooks(make: MakeHarness): void {
  const it = testWith(make);

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
      const sheet = sheetOf(harness.model, 'resultat');
      expect(valuesOf(sheet, { ...at, rowCount: 2, columnCount: 2 })).toEqual(values);
      expect(formatAt(sheet, { row: 3, column: 2 }).numberFormat).toBe('0%');
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
      const sheet = sheetOf(harness.model, 'resultat');
      expect(formatAt(sheet, area)).toMatchObject({ bold: true, fontSize: 16, fill: '#EDEBE9' });
      expect(sheet.rows.get(2)?.height).toBe(24);
    });

    it('replaces our conditional format on the area and leaves those on other areas', async (harness) => {
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
      const sheet = sheetOf(harness.model, 'resultat');
      const formats = conditionalFormatsOn(sheet, area);
      expect(formats.map(({ formula }) => formula)).toEqual(['=$B$4<>$B$7']);
      expect(formats[0]?.format).toMatchObject({ color: '#8A8886', italic: true });
      expect(sheet.conditionalFormats).toHaveLength(2);
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
      const made = findChart(sheetOf(harness.model, 'resultat'), 'ip_db_borger');
      expect(made?.area).toEqual(chart.area);
      expect(made?.spec).toMatchObject({
        title: chart.title,
        categoryTitle: 'Måned',
        categories: chart.categories,
        valueAxis: { title: 'Andel af tiden', min: 0, numberFormat: '0%' },
        secondAxis: { title: 'WHO-5', min: 0, max: 100 },
      });
      expect(made?.spec?.series).toEqual(chart.series);
    });

    it('gives an existing chart new data and texts where the user has put it', async (harness) => {
      await buildResult(harness);
      await harness.port.apply(planOf([step]));
      const sheet = sheetOf(harness.model, 'resultat');
      const made = findChart(sheet, 'ip_db_borger');
      const theirs = { row: 40, column: 3, rowCount: 10, columnCount: 4 };
      if (made !== undefined) made.area = theirs;
      const longer = { sheet: 'resultat', area: { row: 30, column: 0, rowCount: 5, columnCount: 1 } };
      const news = { ...chart, title: 'Målet er nået', categories: longer };
      await harness.port.apply(planOf([{ kind: 'ensureChart', sheet: 'resultat', chart: news }]));
      expect(sheet.charts).toHaveLength(1);
      expect(sheet.charts[0]?.area).toEqual(theirs);
      expect(sheet.charts[0]?.spec).toMatchObject({ title: 'Målet er nået', categories: longer });
      expect(sheet.charts[0]?.spec?.series).toHaveLength(2);
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
      const once = takeImage(harness.model);
      await harness.port.apply(plan);
      expect(imageOf(harness.model)).toEqual(once);
    });
  });
}
