import { createDirectPort } from '../../host/port/direct-port';
import { markedSheets } from '../../host/port/read-inventory';
import { setCell, setValue } from '../../host/workbook/cells';
import { addConditionalFormat } from '../../host/workbook/conditional-formats';
import { hideRows, setColumnWidths, setFormat } from '../../host/workbook/formats';
import type { SheetModel, TableModel, WorkbookModel } from '../../host/workbook/model';
import { setName } from '../../host/workbook/names';
import { resizeTable } from '../../host/workbook/resize-table';
import { renameSheet } from '../../host/workbook/sheets';
import { findTable } from '../../host/workbook/tables';
import { setValidation } from '../../host/workbook/validations';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { buildSheets } from '../../src/commands/build-sheets';
import { createSoemExample } from '../../src/commands/create-soem-example';
import { refreshResults } from '../../src/commands/refresh-results';
import { register } from '../../src/commands/register';
import { startCourse } from '../../src/commands/start-course';
import type { CommandContext, NewCourse, Outcome } from '../../src/commands/types';
import { usersSheets } from './users-sheets';

const TODAY = { year: 2026, month: 5, day: 31 } as const;

/** A command's context on a port, on a day that is always the same. */
export function contextOf(port: CommandContext['port']): CommandContext {
  return { port, today: TODAY, timeOfDay: '10.14', version: 'test' };
}

export const NEW_COURSE: NewCourse = {
  birthYear: 1984,
  method: 'CTI',
  start: { year: 2026, month: 1, day: 5 },
  worker: 'MHJ',
  goalInstrument: 'WHO-5',
  expectedHours: [
    { period: 'phase', number: 1, hours: 54 },
    { period: 'phase', number: 2, hours: 33 },
  ],
  expectedGoals: [
    { month: 1, total: 24 },
    { month: 4, total: 40 },
  ],
};

/** The workbook of `usersSheets` with our sheets, nothing entered yet. */
export async function builtWorkbook(): Promise<WorkbookModel> {
  const model = usersSheets();
  await done(buildSheets(contextOf(createDirectPort(model))));
  return model;
}

/** The workbook of `usersSheets` with a SØM calculation and its results, and something of theirs on the sheets. */
export async function soemWorkbook(): Promise<WorkbookModel> {
  const model = usersSheets();
  await done(createSoemExample(contextOf(createDirectPort(model)), soemTidsprofil));
  setCell(ours(model, 'soem_priser'), 0, 24, { value: 'Egen note', format: { color: '#C00000' } });
  setCell(ours(model, 'soem_resultat'), 9, 14, { value: 'Til mødet', format: { bold: true } });
  renameSheet(model, ours(model, 'soem_resultat'), 'Til udvalget', 'person');
  return model;
}

/** The workbook of `usersSheets` with our sheets in use: two courses, results, and what people have put on and around our parts. */
export async function filledWorkbook(): Promise<WorkbookModel> {
  const model = await builtWorkbook();
  const context = contextOf(createDirectPort(model));
  const month = { year: 2026, month: 2, day: 1 };
  await done(startCourse(context, NEW_COURSE));
  await done(
    startCourse(context, { ...NEW_COURSE, birthYear: 1979, start: { year: 2026, month: 4, day: 1 } }),
  );
  await done(register(context, { courseId: 'F-0001', hours: { month, hours: 18.5 } }));
  await done(
    register(context, {
      courseId: 'F-0001',
      measurement: { date: { year: 2026, month: 1, day: 12 }, answers: [1, 1, 2, 1, 1] },
    }),
  );
  await done(refreshResults(context, { citizenId: 'B-0001' }));
  useInputSheets(model);
  useResultSheets(model);
  return model;
}

async function done<T>(work: Promise<Outcome<T>>): Promise<void> {
  const outcome = await work;
  if (!outcome.ok) throw outcome.error;
}

/** A sheet of ours. */
export function ours(model: WorkbookModel, id: string): SheetModel {
  const sheet = markedSheets(model).get(id);
  if (sheet === undefined) throw new Error(`No sheet is marked ${id}.`);
  return sheet;
}

export function ourTable(model: WorkbookModel, name: string): TableModel {
  const table = findTable(model, name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

/** A column of their own with formula, look and validation; a renamed tab, hidden rows, texts and looks around the table. */
function useInputSheets(model: WorkbookModel): void {
  const sheet = ours(model, 'tid');
  const table = ourTable(model, 'ip_tid');
  const { row, column, columnCount, rowCount } = table.area;
  setValue(sheet, { row, column: column + columnCount }, 'Min kolonne');
  resizeTable(model, table, { ...table.area, columnCount: columnCount + 1 }, 'person');
  setCell(sheet, row + 1, column + columnCount, {
    value: 37,
    formula: `=C${row + 2}*2`,
    format: { italic: true, fill: '#E2EFDA' },
  });
  const own = { row: row + 1, column: column + columnCount, rowCount: rowCount - 1, columnCount: 1 };
  setValidation(sheet, own, { rule: { kind: 'number', min: 0, max: 99, whole: false } });
  setCell(sheet, 1, column + columnCount + 2, { value: 'Husk Anna', format: { bold: true } });
  setColumnWidths(sheet, column + columnCount, [22]);
  renameSheet(model, sheet, 'Vores timer', 'person');
  hideRows(ours(model, 'forventninger'), 5, 1, true);
  setCell(ours(model, 'forloeb'), 0, 14, { value: 'Egen note', format: { color: '#C00000' } });
  setName(model, 'Timer_i_alt', `='Vores timer'!$A$1`);
}

/** A chart, a note, a column and a format of their own on the result sheets, looks changed where we write, a wider column. */
function useResultSheets(model: WorkbookModel): void {
  const overview = ours(model, 'db_overblik');
  const { area } = ourTable(model, 'ip_db_overblik');
  overview.charts.push({
    id: 'diagram-eget',
    name: 'Diagram 7',
    spec: null,
    area: { row: 40, column: 0, rowCount: 10, columnCount: 5 },
  });
  const beside = area.column + area.columnCount + 2;
  setCell(overview, 3, beside, { value: 'Til mødet', format: { fill: '#DDEBF7' } });
  addConditionalFormat(model, overview, { row: 3, column: beside, rowCount: 2, columnCount: 1 }, '=TRUE', {
    bold: true,
  });
  setFormat(overview, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, { fontSize: 20, color: '#7030A0' });
  setFormat(overview, { ...area, row: area.row + 1, rowCount: 1, columnCount: 1 }, { fill: '#FFF2CC' });
  setColumnWidths(overview, 0, [33]);
  const citizen = ours(model, 'db_borger');
  setCell(citizen, 2, 25, { value: 12, formula: '=1+11' });
  const chart = citizen.charts[0];
  if (chart !== undefined) chart.area = { ...chart.area, row: chart.area.row + 1 };
}
