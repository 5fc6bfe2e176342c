import type { CellPlace } from '../place';
import { rangeOf } from './read-cells';
import type { Session } from './session';

/** Selects a cell and shows its sheet, also when that was hidden: whoever asks to see a fault wants to see it. */
export async function revealCell(session: Session, sheetKey: string, cell: CellPlace): Promise<void> {
  session.stopIfAsked();
  const sheet = session.context.workbook.worksheets.getItem(sheetKey);
  sheet.visibility = 'Visible';
  sheet.activate();
  rangeOf(sheet, { ...cell, rowCount: 1, columnCount: 1 }).select();
  await session.roundTrip('reveal');
}
