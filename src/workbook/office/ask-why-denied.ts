import type { Refusal } from '../refusal';
import { askLists } from './ask-lists';
import type { OfficeLibrary } from './library';

/**
 * Why Excel answered `AccessDenied`: asked afterwards, since it may be the file, the structure of the workbook or a
 * sheet. `undefined` when nothing of that is locked (a range that may not be edited, a label of the organisation, a
 * virus scanner) or when it cannot be asked.
 */
export async function askWhyDenied({ Excel }: OfficeLibrary): Promise<Refusal | undefined> {
  try {
    return await Excel.run(async (context) => {
      const lists = askLists(context);
      await context.sync();
      const { workbook, sheets } = lists();
      if (workbook.readOnly) return { code: 'readOnly', details: {} };
      const locked = sheets.find(({ id, isProtected }) => id !== undefined && isProtected);
      if (locked !== undefined) return { code: 'sheetProtected', details: { sheet: locked.name } };
      return workbook.structureProtected ? { code: 'workbookProtected', details: {} } : undefined;
    });
  } catch {
    return undefined;
  }
}
