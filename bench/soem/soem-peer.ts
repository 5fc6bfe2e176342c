import { runMacro } from '../libreoffice/recalculation';

/** Turns in one measurement; the clock counts milliseconds. */
const TURNS = 50;

const macro = (workbook: string, answer: string, lastRate: number): string => `
Sub Recalculate
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("${workbook}", "_blank", 0, hidden())
  book.calculateAll()
  rate = book.Sheets.getByName("Ind").getCellByPosition(1, 0)
  total = book.Sheets.getByName("Total").getCellByPosition(0, 0)
  file = FreeFile
  Open "${answer}" For Output As #file
  started = GetSystemTicks()
  For turn = 1 To ${String(TURNS)}
    rate.setValue(0.5 + turn / 1000)
    found = total.getValue()
  Next turn
  Print #file, CStr(GetSystemTicks() - started)
  rate.setValue(${String(lastRate)})
  Print #file, CStr(total.getValue())
  Close #file
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

/** What LibreOffice needs after one changed input, starting and loading not counted, and the total at a given rate. */
export function recalculateAfterChange(
  program: string,
  workbook: string,
  lastRate: number,
): { readonly milliseconds: number; readonly total: number } {
  const [milliseconds = '', total = ''] = runMacro(program, workbook, (address, answer) =>
    macro(address, answer, lastRate),
  );
  return { milliseconds: Number(milliseconds) / TURNS, total: Number(total.replace(',', '.')) };
}
