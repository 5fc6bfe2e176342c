import type { MakeHarness } from '../contract/port-suite/harness';
import { officeBook } from '../contract/book/office/office-book';
import { createOfficePort } from '../../src/workbook/office/create-office-port';

/** What a new workbook is called, so that the cases find the sheet they know from Danish Excel. */
const FIRST_SHEET = 'Ark1';

/** Whether nothing at all is in the open workbook; only then may the self-test have it. */
export function isWorkbookEmpty(excel: typeof Excel): Promise<boolean> {
  return excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    tables.load('items/name');
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      sheet.charts.load('items/name');
      return { charts: sheet.charts, used: sheet.getUsedRangeOrNullObject().load('address') };
    });
    await context.sync();
    const holdsNothing = asked.every(({ charts, used }) => charts.items.length === 0 && used.isNullObject);
    return holdsNothing && names.items.length === 0 && tables.items.length === 0;
  });
}

/** Takes everything out of the workbook: one empty sheet remains. */
export async function emptyWorkbook(excel: typeof Excel): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    protection.load('protected');
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    if (protection.protected) protection.unprotect();
    const old = worksheets.items;
    // A name of its own first: the sheet may be called by any name that the old ones have.
    const kept = worksheets.add(`Tomt ${old.length}`);
    for (const sheet of old) {
      // Excel does not delete what is hidden so deep that people cannot find it.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const name of names.items) name.delete();
    kept.name = FIRST_SHEET;
    kept.activate();
    await context.sync();
  });
}

/** Gives every case the emptied workbook; `onReady` is told when the case itself begins. */
export function excelHarness(excel: typeof Excel, onReady: () => void): MakeHarness {
  const book = officeBook(excel);
  return async () => {
    await emptyWorkbook(excel);
    onReady();
    return { port: createOfficePort(), book, dispose: () => Promise.resolve() };
  };
}
