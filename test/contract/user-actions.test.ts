import fc from 'fast-check';
import { createDirectPort } from '../../host/port/direct-port';
import { copySheet } from '../../host/workbook/copy-sheet';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { ExcelRefusal } from '../../host/workbook/excel-refusal';
import { hideRows } from '../../host/workbook/formats';
import type { WorkbookModel } from '../../host/workbook/model';
import { deleteRows, insertRows } from '../../host/workbook/shift-rows';
import { renameSheet } from '../../host/workbook/sheets';
import { sortTable } from '../../host/workbook/sort-table';
import { typeInCell } from '../../host/workbook/type-in-cell';
import { KEEP } from '../../src/workbook/cell-value';
import type { CellValue } from '../../src/workbook/cell-value';
import type { Plan } from '../../src/workbook/plan';
import type { WorkbookPort } from '../../src/workbook/port';
import { buildTid, ensureSheet, ensureTid, planOf, writeTid } from './port-suite/plans';
import { imageOf, sheetOf, tableOf, takeImage } from './port-suite/workbook-image';
import { trap } from './port-suite/trap';

type Action = (model: WorkbookModel) => void;

const row = fc.nat(12);

/** What people do to a sheet of ours between two of our commands. */
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.stringMatching(/^[A-Za-zæøå' ]{1,20}x$/).map(
    (name): Action =>
      (model) =>
        renameSheet(model, sheetOf(model, 'tid'), `x${name}`, 'person'),
  ),
  row.map(
    (at): Action =>
      (model) =>
        insertRows(model, sheetOf(model, 'tid'), at),
  ),
  row.map(
    (at): Action =>
      (model) =>
        deleteRows(model, sheetOf(model, 'tid'), at),
  ),
  fc.tuple(fc.nat(3), fc.boolean()).map(([column, descending]): Action => (model) => {
    sortTable(model, tableOf(model, 'ip_tid'), column, descending);
  }),
  row.map(
    (at): Action =>
      (model) =>
        typeInCell(model, sheetOf(model, 'tid'), { row: at, column: 8 }, 'mit'),
  ),
  row.map(
    (at): Action =>
      (model) =>
        hideRows(sheetOf(model, 'tid'), at, 2, true),
  ),
  fc.constant((model: WorkbookModel) => {
    copySheet(model, sheetOf(model, 'tid'));
  }),
);

/** Five rows, each with a note in a column of the user's own. */
async function workbookWithNotes(): Promise<{ model: WorkbookModel; port: WorkbookPort }> {
  const model = createWorkbook();
  const port = createDirectPort(model);
  const ids = [1, 2, 3, 4, 5];
  await buildTid(
    { port },
    ids.map((id) => [`F-${id}`, 46023, id]),
  );
  const sheet = sheetOf(model, 'tid');
  typeInCell(model, sheet, { row: 3, column: 3 }, 'Note');
  for (const id of ids) typeInCell(model, sheet, { row: 3 + id, column: 3 }, `note til F-${id}`);
  return { model, port };
}

function act(model: WorkbookModel, actions: readonly Action[]): void {
  for (const one of actions) {
    try {
      one(model);
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
    }
  }
}

async function rowsOf(port: WorkbookPort): Promise<readonly (readonly CellValue[])[]> {
  return (await port.snapshot({ tables: ['tid'], cells: [] })).tables[0]?.rows ?? [];
}

/** Gives each course the hours 100 + its number, in the order in which the rows now stand. */
function planFor(rows: readonly (readonly CellValue[])[]): Plan {
  const hours = rows.map(([id]) => [typeof id === 'string' ? 100 + Number(id.slice(2)) : KEEP]);
  const was = rows.map((cells) => [cells[2] ?? null]);
  const write = writeTid(hours, { headers: ['Timer (t)'], was });
  return planOf([ensureSheet('tid', 'Tid'), ensureTid(), write]);
}

trap('people rename, sort, insert, delete, hide and copy between our commands', () => {
  test('hours reach their course, notes stay with it, and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
        const { model, port } = await workbookWithNotes();
        act(model, actions);
        const before = await rowsOf(port);
        const sheets = model.sheets.map((sheet) => sheet.name);
        const plan = planFor(before);
        await port.apply(plan);
        const after = await rowsOf(port);
        expect(model.sheets.map((sheet) => sheet.name)).toEqual(sheets);
        expect(after.map(([id, month, , note]) => [id, month, note])).toEqual(
          before.map(([id, month, , note]) => [id, month, note]),
        );
        for (const [id, , hours, note] of after) {
          if (typeof id !== 'string') continue;
          expect(note).toBe(`note til ${id}`);
          expect(hours).toBe(100 + Number(id.slice(2)));
        }
        const once = takeImage(model);
        await port.apply(plan);
        expect(imageOf(model)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
