import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableById } from '../../../host/port/apply-context';
import { createDirectPort } from '../../../host/port/direct-port';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/model';
import { protectSheet } from '../../../host/workbook/protection';
import { setValue } from '../../../host/workbook/cells';
import { headersOf } from '../../../host/workbook/headers';
import { deleteSheet, findSheetByName, renameSheet } from '../../../host/workbook/sheets';
import { saveWorkbook } from '../../../host/xlsx/save-workbook';
import { refreshResults } from '../../../src/commands/refresh-results';
import { createBuiltWorkbook, createExampleWorkbook } from '../../unit/taskpane/support/example-workbook';
import { typeInTable } from '../../unit/taskpane/support/sheet-access';
import { faultySoemWorkbook, soemWorkbookWithEverything } from './soem-workbooks';

/** Workbooks in the states that the pane tells apart. */
const makers = {
  empty: () => Promise.resolve(createWorkbook()),
  built: createBuiltWorkbook,
  /** One of each severity, several of a kind, and words as long as people write them. */
  faulty: () =>
    changedExample((model) => {
      renameSheet(model, sheetNamed(model, 'Målinger'), 'Trivselsmålinger_i_bostøtteteam', 'person');
      for (const row of [0, 1, 2]) typeInTable(model, 'ip_tid', row, 'timer', `'1${row},5`);
      typeInTable(model, 'ip_tid', 3, 'timer', 'cirka en formiddag om ugen, se medarbejderens egen kalender');
      typeInTable(model, 'ip_forloeb', 4, 'startdato', "'01-02-2026");
      typeInTable(model, 'ip_forloeb', 5, 'metode', 'Korttidsbostøtteforløb');
      typeInTable(model, 'ip_forloeb', 6, 'medarbejder', 'Bostøttemedarbejderkonsulenten_i_Midtbyen');
      typeInTable(model, 'ip_maalinger', 0, 'score', '99');
    }),
  /** The column of hours has another name: nothing can be calculated. */
  unreadable: () => changedExample((model) => renameHours(model)),
  partly: () =>
    changedExample((model) => {
      for (const name of ['Målinger', 'Forventninger']) deleteSheet(model, sheetNamed(model, name), 'person');
    }),
  protected: () =>
    changedExample((model) => {
      for (const sheet of model.sheets) protectSheet(sheet);
    }),
  unfinished: () => changedExample((model) => breakOffRefresh(model)),
  soem: soemWorkbookWithEverything,
  'soem with faults': faultySoemWorkbook,
} as const satisfies Record<string, () => Promise<WorkbookModel>>;

export type WorkbookKind = keyof typeof makers;

/** Writes a workbook of that kind to a file and gives its path. */
export async function writeWorkbook(kind: WorkbookKind): Promise<string> {
  const saved = await saveWorkbook(await makers[kind](), null);
  if (!saved.ok) throw new Error(`The workbook ${kind} could not be saved.`);
  const folder = join(tmpdir(), `panel-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${kind}.xlsx`);
  writeFileSync(path, saved.bytes);
  return path;
}

async function changedExample(
  change: (model: WorkbookModel) => void | Promise<void>,
): Promise<WorkbookModel> {
  const model = await createExampleWorkbook();
  await change(model);
  return model;
}

function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = findSheetByName(model, name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function renameHours(model: WorkbookModel): void {
  const { sheet, table } = tableById(model, 'tid');
  const column = headersOf(sheet, table).findIndex((header) => header.startsWith('Timer'));
  setValue(
    sheet,
    { row: table.area.row, column: table.area.column + column },
    'Antal timer brugt på borgeren',
  );
}

async function breakOffRefresh(model: WorkbookModel): Promise<void> {
  typeInTable(model, 'ip_tid', 0, 'timer', '9');
  const stopping = new AbortController();
  const outcome = await refreshResults({
    port: createDirectPort(model),
    today: { year: 2026, month: 6, day: 3 },
    timeOfDay: '10.14',
    version: 'test',
    run: { signal: stopping.signal, onProgress: () => stopping.abort() },
  });
  if (outcome.ok) throw new Error('The refresh came to its end.');
}
