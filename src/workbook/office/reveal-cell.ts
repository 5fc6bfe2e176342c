import type { CellPlace } from '../place';
import type { Answer } from './read-cells';
import { rangeOf } from './read-cells';
import type { Session } from './session';

/**
 * Selects a cell and shows its sheet, also when that was hidden: whoever asks to see a fault wants to see it. A sheet that
 * is to be seen is not shown once more, since a protected workbook refuses that.
 */
export async function revealCell(session: Session, sheetKey: string, cell: CellPlace): Promise<void> {
  session.stopIfAsked();
  const sheet = session.context.workbook.worksheets.getItem(sheetKey);
  const isVisible = askVisible(sheet);
  await session.roundTrip('reveal');
  if (!isVisible()) sheet.visibility = 'Visible';
  sheet.activate();
  rangeOf(sheet, { ...cell, rowCount: 1, columnCount: 1 }).select();
  await session.roundTrip('reveal');
}

function askVisible(sheet: Excel.Worksheet): Answer<boolean> {
  sheet.load('visibility');
  return () => sheet.visibility === 'Visible';
}
