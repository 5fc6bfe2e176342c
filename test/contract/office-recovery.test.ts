import type { Refuse } from '../../host/rich-api/interference';
import { refusing } from '../../host/rich-api/interference';
import { setValue, valuesOf } from '../../host/workbook/cells';
import { addChart } from '../../host/workbook/charts';
import { createWorkbook } from '../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../host/workbook/model';
import type { ChartSeries } from '../../src/workbook/chart-spec';
import { HostError } from '../../src/workbook/host-error';
import type { PlanStep } from '../../src/workbook/plan';
import { ROWS, STAMP, ensureSheet, ensureTid, planOf, writeTid } from './port-suite/plans';
import { firstSheet, takeImage } from './port-suite/workbook-image';
import { openBridgePort, openReusableBridge } from './support/bridge-port';
import { trap } from './port-suite/trap';

const nothing = { tables: [], cells: [] };

/** Sheets, a table, rows, a block, a rule, a name and a stamp: every kind of action a command sends. */
const PLAN = planOf(
  [
    ensureSheet('tid', 'Tid'),
    ensureTid(),
    writeTid(ROWS),
    { kind: 'setName', name: 'ip_liste_forloeb', to: { table: 'tid', header: 'ForløbID' }, hidden: true },
    {
      kind: 'setValidation',
      target: { table: 'tid', header: 'Timer (t)' },
      rule: { kind: 'number', min: 0, max: 744, whole: false },
    },
    ensureSheet('resultat', 'Resultat', { order: 9, frozenRows: 0 }),
    { kind: 'writeBlock', sheet: 'resultat', at: { row: 2, column: 0 }, values: [['Timer i alt', 44.5]] },
  ],
  [STAMP],
);

const USER_AREA = { row: 0, column: 0, rowCount: 3, columnCount: 2 };

function usersWorkbook(): WorkbookModel {
  const model = createWorkbook();
  setValue(firstSheet(model), { row: 0, column: 0 }, 'Mit eget');
  setValue(firstSheet(model), { row: 1, column: 1 }, 42);
  return model;
}

/** Refuses the action with this number, counted over all batches. */
function refuseAt(number: number): { refuse: Refuse; seen: () => number } {
  let count = 0;
  return { refuse: () => (count++ === number ? 'GeneralException' : undefined), seen: () => count };
}

trap('any call fails in the middle of a run', () => {
  it('leaves the user’s cells as they were, and a second run ends as if nothing had happened', async () => {
    const open = openReusableBridge();
    const whole = usersWorkbook();
    const counter = refuseAt(-1);
    await open(whole, refusing(counter.refuse)).apply(PLAN);
    const wanted = takeImage(whole);
    const before = valuesOf(firstSheet(whole), USER_AREA);
    expect(counter.seen()).toBeGreaterThan(100);
    for (let number = 0; number < counter.seen(); number++) {
      const model = usersWorkbook();
      const first = open(model, refusing(refuseAt(number).refuse)).apply(PLAN);
      await first.catch((error: unknown) => expect(error).toBeInstanceOf(HostError));
      expect(valuesOf(firstSheet(model), USER_AREA)).toEqual(before);
      await open(model).apply(PLAN);
      expect({ number, image: takeImage(model) }).toEqual({ number, image: wanted });
    }
  }, 120_000);

  it('says whether something was written', async () => {
    const open = openReusableBridge();
    const early = open(usersWorkbook(), refusing(refuseAt(3).refuse)).apply(PLAN);
    await expect(early).rejects.toMatchObject({ details: { hostCode: 'GeneralException' } });
    await expect(early).rejects.not.toMatchObject({ details: { partlyDone: true } });
    const model = usersWorkbook();
    const late = open(model, refusing(refuseAtMethod('Resize'))).apply(PLAN);
    await expect(late).rejects.toMatchObject({ code: 'unknown', details: { partlyDone: true } });
  });

  it('leaves no chart without a name, though a run fails at the one and the next run at the other', async () => {
    const open = openReusableBridge();
    const model = createWorkbook();
    const plan = planOf([
      ensureSheet('resultat', 'Resultat'),
      chartStep('ip_tid', 0),
      chartStep('ip_maal', 20),
    ]);
    for (const name of ['ip_tid', 'ip_maal']) {
      const refuse: Refuse = ({ Name, ArgumentInfo }) =>
        Name === 'Name' && JSON.stringify(ArgumentInfo).includes(name) ? 'GeneralException' : undefined;
      await expect(open(model, refusing(refuse)).apply(plan)).rejects.toMatchObject({ code: 'unknown' });
    }
    await open(model).apply(plan);
    const charts = model.sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name));
    expect(charts).toEqual(['ip_tid', 'ip_maal']);
  });

  it('leaves a chart alone that the user has made since, where ours could not be made', async () => {
    const open = openReusableBridge();
    const model = createWorkbook();
    const plan = planOf([ensureSheet('resultat', 'Resultat'), chartStep('ip_tid', 0)]);
    const isIntended = () => model.names.some(({ name, isHidden }) => name === 'ip_diagram' && isHidden);
    const first = open(
      model,
      refusing(() => (isIntended() ? 'GeneralException' : undefined)),
    ).apply(plan);
    await expect(first).rejects.toMatchObject({ code: 'unknown' });
    const sheet = model.sheets.find(({ name }) => name === 'Resultat');
    const step = chartStep('Mine tal', 0);
    if (sheet === undefined || step.kind !== 'ensureChart') throw new Error('No sheet Resultat');
    expect(sheet.charts).toEqual([]);
    setValue(sheet, { row: 30, column: 1 }, 7);
    const own = { sheet: sheet.id, area: { row: 30, column: 1, rowCount: 3, columnCount: 1 } };
    addChart(model, sheet, {
      ...step.chart,
      categories: own,
      series: step.chart.series.map((series) => ({ ...series, values: own })),
    });
    await open(model).apply(plan);
    expect(sheet.charts.map(({ name }) => name)).toEqual(['Mine tal', 'ip_tid']);
  });
});

/** A chart of one column, beside nothing. */
function chartStep(name: string, row: number): PlanStep {
  const column = (at: number) => ({
    sheet: 'resultat',
    area: { row: 1, column: at, rowCount: 3, columnCount: 1 },
  });
  const series: ChartSeries = {
    name: 'Timer',
    values: column(1),
    type: 'column',
    axis: 'primary',
    color: '#005A9E',
    fill: 'solid',
    dash: 'solid',
    marker: 'none',
  };
  const chart = {
    ...{ name, title: name, altText: name, categories: column(0), categoryTitle: 'Måned' },
    area: { row, column: 4, rowCount: 15, columnCount: 6 },
    valueAxis: { title: 'Timer', numberFormat: '0' },
    series: [series],
  };
  return { kind: 'ensureChart', sheet: 'resultat', chart };
}

function refuseAtMethod(name: string): Refuse {
  return (action) => (action.Name === name ? 'GeneralException' : undefined);
}

trap('Excel is busy', () => {
  function busyTimes(times: number): Refuse {
    let left = times;
    return () => (left-- > 0 ? 'ActivityLimitReached' : undefined);
  }

  it('is asked again, longer and longer apart', async () => {
    const waits: number[] = [];
    const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
    const { port } = openBridgePort(createWorkbook(), { refuse: busyTimes(2), wait });
    await expect(port.snapshot(nothing)).resolves.toMatchObject({ tables: [] });
    expect(waits).toEqual([250, 1000]);
  });

  it('is asked at most three times more', async () => {
    const { port } = openBridgePort(createWorkbook(), { refuse: busyTimes(99) });
    await expect(port.snapshot(nothing)).rejects.toMatchObject({
      code: 'hostBusy',
      details: { hostCode: 'ActivityLimitReached' },
    });
  });

  it('is not asked again when something is already written', async () => {
    const waits: number[] = [];
    const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
    const refuse: Refuse = (action) => (action.Name === 'Resize' ? 'ServiceNotAvailable' : undefined);
    const { port } = openBridgePort(createWorkbook(), { refuse, wait });
    await expect(port.apply(PLAN)).rejects.toMatchObject({ code: 'hostBusy', details: { partlyDone: true } });
    expect(waits).toEqual([]);
  });
});
