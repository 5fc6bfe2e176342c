import { createDirectPort } from '../../host/port/direct-port';
import { clearCells, setValue } from '../../host/workbook/cells';
import type { WorkbookModel } from '../../host/workbook/model';
import { resizeTable } from '../../host/workbook/resize-table';
import { deleteSheet } from '../../host/workbook/sheets';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { buildSheets } from '../../src/commands/build-sheets';
import { correctCourse } from '../../src/commands/correct-course';
import { createExample } from '../../src/commands/create-example';
import { endCourse } from '../../src/commands/end-course';
import { freezeVersion } from '../../src/commands/freeze-version';
import { mendFaults } from '../../src/commands/mend-faults';
import { readWorkbook } from '../../src/commands/read-workbook';
import { refreshResults } from '../../src/commands/refresh-results';
import { refreshSoem } from '../../src/commands/refresh-soem';
import { register } from '../../src/commands/register';
import { repairHeaders } from '../../src/commands/repair-headers';
import { saveSoemItems } from '../../src/commands/save-soem-items';
import { saveSoemRows } from '../../src/commands/save-soem-rows';
import { startSoemCalculation } from '../../src/commands/start-soem-calculation';
import { startCourse, type CourseTries } from '../../src/commands/start-course';
import { viewSoem } from '../../src/commands/view-soem';
import { itemRow } from '../../src/sheets/soem/rows/item-change';
import { allRows } from '../../src/sheets/soem/rows/row-cells';
import { freeRow } from '../../src/sheets/soem/rows/row-change';
import { ITEMS } from '../../src/sheets/soem/specs/indsats-items';
import { priserTable } from '../../src/sheets/soem/specs/priser';
import type { CommandContext, Outcome } from '../../src/commands/types';
import {
  NEW_COURSE,
  builtWorkbook,
  contextOf,
  filledWorkbook,
  ourTable,
  ours,
  soemWorkbook,
} from './filled-workbook';
import { usersSheets } from './users-sheets';

/** A command on a workbook, as a person comes to run it. */
export interface Scenario {
  readonly name: string;
  readonly workbook: () => Promise<WorkbookModel>;
  /** `tries` is what the pane's form remembers from one run to the next; a pane that was closed has forgotten it. */
  readonly run: (context: CommandContext, tries: CourseTries) => Promise<Outcome<unknown>>;
  /**
   * It gives out ids, so that a second run in a new pane makes a second one. A person reads the workbook first, and does not
   * run it again when everything is there. All other commands, and the form itself, may be run again at any time.
   */
  readonly makesIds?: true;
}

const march = { year: 2026, month: 3, day: 1 } as const;
const OWN_START = { year: 2026, month: 5, day: 4 } as const;

/** More months for the citizen shown, so that tables of the result sheets grow. */
async function olderResults(): Promise<WorkbookModel> {
  const model = await filledWorkbook();
  const table = ourTable(model, 'ip_forloeb');
  const sheet = ours(model, 'forloeb');
  const row = table.area.row + table.area.rowCount;
  const start = { row: table.area.row + 1, column: table.area.column + 3 };
  setValue(sheet, start, 45_900);
  ['F-0003', 'B-0002', 'ICM', 46_050, 'KLA', 'WHO-5'].forEach((value, column) => {
    setValue(sheet, { row, column: table.area.column + column }, value);
  });
  resizeTable(model, table, { ...table.area, rowCount: table.area.rowCount + 1 }, 'person');
  return model;
}

/** A calculation whose horizon is shorter than the results that stand there, with use whose ratio is not written yet. */
async function changedCalculation(): Promise<WorkbookModel> {
  const model = await soemWorkbook();
  changeHorizon(model);
  return model;
}

function changeHorizon(model: WorkbookModel): void {
  const { area } = ourTable(model, 'ip_soem_indsats');
  const horizon = ITEMS.findIndex(({ id }) => id === 'horizonYears');
  setValue(ours(model, 'soem_indsats'), { row: area.row + 1 + horizon, column: area.column + 2 }, 7);
  const use = ourTable(model, 'ip_soem_forbrug').area;
  ['Herberg', 'dage', 82, 41].forEach((value, index) => {
    setValue(ours(model, 'soem_forbrug'), { row: use.row + 1, column: use.column + 1 + index }, value);
  });
}

/** The same, of which a version was frozen before it was changed. */
async function frozenCalculation(): Promise<WorkbookModel> {
  const model = await soemWorkbook();
  const outcome = await freeze(contextOf(createDirectPort(model)));
  if (!outcome.ok) throw outcome.error;
  changeHorizon(model);
  return model;
}

function freeze(context: CommandContext): Promise<Outcome<unknown>> {
  return freezeVersion(context, { calculation: 'Beregning 1', who: 'KLA', why: 'Til budgettet' });
}

/** Somebody has deleted a sheet and a column. */
async function partlyDeleted(): Promise<WorkbookModel> {
  const model = await filledWorkbook();
  deleteSheet(model, ours(model, 'maalinger'), 'person');
  loseLastColumn(model, 'forventninger');
  return model;
}

async function withoutOverview(): Promise<WorkbookModel> {
  const model = await filledWorkbook();
  deleteSheet(model, ours(model, 'db_overblik'), 'person');
  const citizen = ours(model, 'db_borger');
  citizen.charts = citizen.charts.filter(({ spec }) => spec === null);
  return model;
}

function loseLastColumn(model: WorkbookModel, id: string): void {
  const table = ourTable(model, `ip_${id}`);
  const { area } = table;
  resizeTable(model, table, { ...area, columnCount: area.columnCount - 1 }, 'person');
  clearCells(ours(model, id), { ...area, column: area.column + area.columnCount - 1, columnCount: 1 });
}

/** A renamed header, a column that is gone, and text where a number is expected. */
async function faulty(): Promise<WorkbookModel> {
  const model = await filledWorkbook();
  const { area } = ourTable(model, 'ip_tid');
  setValue(ours(model, 'tid'), { row: area.row + 1, column: area.column + 2 }, ' 18,5 ');
  const courses = ourTable(model, 'ip_forloeb').area;
  setValue(ours(model, 'forloeb'), { row: courses.row, column: courses.column + 4 }, 'Medarbejdr');
  setValue(ours(model, 'forloeb'), { row: courses.row + 1, column: courses.column + 1 }, 'B-0001 ');
  loseLastColumn(model, 'forventninger');
  return model;
}

/** A calculation with a rate in per cent, an amount with its unit, a renamed header and a column that is gone. */
async function faultySoem(): Promise<WorkbookModel> {
  const model = await soemWorkbook();
  const items = ourTable(model, 'ip_soem_indsats').area;
  const success = ITEMS.findIndex(({ id }) => id === 'successRate');
  setValue(ours(model, 'soem_indsats'), { row: items.row + 1 + success, column: items.column + 2 }, 50);
  const costs = ourTable(model, 'ip_soem_omkostninger').area;
  setValue(ours(model, 'soem_omkostninger'), { row: costs.row + 10, column: costs.column + 4 }, '100.000 kr');
  const prices = ourTable(model, 'ip_soem_priser').area;
  setValue(ours(model, 'soem_priser'), { row: prices.row, column: prices.column + 1 }, 'Ydelsen');
  loseLastColumn(model, 'soem_deltagere');
  return model;
}

const PRICE = { service: 'Botilbud', unit: 'dage', kommune: 2000, stat: 100, priceLevel: 2024 };

/** What the forms of SØM save: a row that is there and a new one, and items of `SØM – indsats`. */
const SAVES: readonly Scenario[] = [
  {
    name: 'saveSoemRows',
    workbook: soemWorkbook,
    // A form has read the workbook before; what it read does not change however often it tries.
    run: async (context) => {
      const { snapshot, table, first } = await readPrices();
      const kept = { table, row: first.row, cells: { kommune: 650, note: 'Ny takst' }, was: first.cells };
      return saveSoemRows(context, [kept, { table, row: freeRow(snapshot, table), cells: PRICE }]);
    },
  },
  {
    name: 'saveSoemItems',
    workbook: soemWorkbook,
    run: async (context) => {
      const { snapshot } = await readPrices();
      const { calculation } = soemTidsprofil;
      const items = (['successRate', 'dropOut'] as const).flatMap((item) => {
        const was = itemRow(snapshot, calculation, item)?.cells;
        return was === undefined ? [] : [{ item, cells: { value: 0.4, confidence: 'B' }, was }];
      });
      return saveSoemItems(context, { calculation, items });
    },
  },
  {
    name: 'startSoemCalculation',
    workbook: soemWorkbook,
    run: (context) => startSoemCalculation(context, { name: 'Forsigtig', like: soemTidsprofil.calculation }),
  },
];

let known: ReturnType<typeof readPricesOnce> | undefined;

/** The untouched workbook as forms read it, with its prices; it is made once. */
function readPrices() {
  known ??= readPricesOnce();
  return known;
}

async function readPricesOnce() {
  const model = await soemWorkbook();
  const view = await readWorkbook(contextOf(createDirectPort(model)));
  if (!view.ok) throw view.error;
  const { snapshot } = view.value;
  const [first] = allRows(snapshot, priserTable);
  if (first === undefined) throw new Error('No price');
  return { snapshot, table: priserTable.id, first };
}

/** Every command of the product, on the workbooks in which each kind of step occurs. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'readWorkbook', workbook: filledWorkbook, run: readWorkbook },
  {
    name: 'buildSheets, new',
    workbook: () => Promise.resolve(usersSheets()),
    run: (context) => buildSheets(context),
  },
  { name: 'buildSheets, partly deleted', workbook: partlyDeleted, run: (context) => buildSheets(context) },
  // Its first half is `buildSheets` on a new workbook, which is rehearsed above.
  { name: 'createExample', workbook: builtWorkbook, run: createExample },
  { name: 'refreshResults, longer', workbook: olderResults, run: (context) => refreshResults(context) },
  {
    name: 'refreshResults, shorter',
    workbook: filledWorkbook,
    run: (context) => refreshResults(context, { citizenId: 'B-0002' }),
  },
  { name: 'refreshResults, deleted', workbook: withoutOverview, run: (context) => refreshResults(context) },
  {
    name: 'startCourse, new citizen',
    workbook: filledWorkbook,
    run: (context, tries) =>
      startCourse(context, { ...NEW_COURSE, start: OWN_START, birthYear: 1999 }, tries),
    makesIds: true,
  },
  {
    name: 'startCourse, known citizen',
    workbook: filledWorkbook,
    run: (context, tries) =>
      startCourse(context, { ...NEW_COURSE, start: OWN_START, citizenId: 'B-0001' }, tries),
    makesIds: true,
  },
  {
    name: 'correctCourse',
    workbook: filledWorkbook,
    run: (context) =>
      correctCourse(context, {
        courseId: 'F-0001',
        worker: 'KLA',
        start: { year: 2026, month: 1, day: 12 },
        expectedHours: [{ period: 'phase', number: 1, hours: 60 }],
        expectedGoals: [{ month: 4, total: 44 }],
      }),
  },
  {
    name: 'endCourse',
    workbook: filledWorkbook,
    run: (context) => endCourse(context, { courseId: 'F-0002', end: march, endReason: 'Andet' }),
  },
  {
    name: 'register, new rows',
    workbook: filledWorkbook,
    run: (context) =>
      register(context, {
        courseId: 'F-0001',
        hours: { month: march, hours: 12.5 },
        measurement: { date: { year: 2026, month: 3, day: 9 }, answers: [2, 2, 3, 2, 1] },
      }),
  },
  {
    name: 'register, correction',
    workbook: filledWorkbook,
    run: (context) =>
      register(context, {
        courseId: 'F-0001',
        hours: { month: { year: 2026, month: 2, day: 1 }, hours: 20 },
        measurement: { date: { year: 2026, month: 1, day: 12 }, total: 28 },
      }),
  },
  {
    name: 'buildSheets, SØM',
    workbook: () => Promise.resolve(usersSheets()),
    run: (context) => buildSheets(context, 'soem'),
  },
  { name: 'refreshSoem', workbook: changedCalculation, run: (context) => refreshSoem(context) },
  ...SAVES,
  {
    name: 'refreshSoem, since a version',
    workbook: frozenCalculation,
    run: (context) => refreshSoem(context),
  },
  { name: 'freezeVersion, first', workbook: changedCalculation, run: freeze },
  { name: 'freezeVersion, next', workbook: frozenCalculation, run: freeze },
  { name: 'mendFaults', workbook: faulty, run: mendAll },
  { name: 'repairHeaders', workbook: faulty, run: (context) => repairHeaders(context) },
  { name: 'mendFaults, SØM', workbook: faultySoem, run: mendAllOfSoem },
  { name: 'repairHeaders, SØM', workbook: faultySoem, run: (context) => repairHeaders(context, 'soem') },
];

/** Everything that can be mended, as *Ret alle* in the pane. */
async function mendAll(context: CommandContext): Promise<Outcome<unknown>> {
  const view = await readWorkbook(context);
  if (!view.ok) return view;
  return mendFaults(
    context,
    view.value.faults.flatMap(({ mend }) => mend ?? []),
  );
}

async function mendAllOfSoem(context: CommandContext): Promise<Outcome<unknown>> {
  const view = await readWorkbook(context);
  if (!view.ok) return view;
  const { faults } = viewSoem(view.value.snapshot);
  return mendFaults(
    context,
    faults.flatMap(({ mend }) => mend ?? []),
    'soem',
  );
}
