import type { Book } from '../book';
import { cellHands } from './cell-hands';
import { chartEyes, sheetEyes } from './sheet-eyes';
import { cellEyes } from './cell-eyes';
import { imageEyes } from './image-eyes';
import type { InExcel } from './in-excel';
import { sheetHands, tableHands } from './sheet-hands';

/**
 * The workbook that is open in Excel, in the hands of a program that does what a person would: Office.js within ExcelApi
 * 1.14. Nothing is staged: a cell being edited, a colleague and the like need people.
 */
export function officeBook(excel: typeof Excel): Book {
  const inExcel: InExcel = (work) => excel.run(async (context) => await work(context));
  const hands = { ...cellHands(inExcel), ...sheetHands(inExcel), ...tableHands(inExcel) };
  return {
    ...hands,
    ...cellEyes(inExcel),
    ...sheetEyes(inExcel),
    ...chartEyes(inExcel),
    ...imageEyes(inExcel),
  };
}
