import ExcelJS from 'exceljs';
import {
  MEASURING_MONTHS,
  MONTHS,
  PHASE_HOURS,
  citizenId,
  expectedScores,
  hoursOf,
  scoreOf,
} from '../workload';

/**
 * The same overview as the program's, written the way a municipality would write it today: one row a course, with
 * SUMIFS and INDEX/MATCH over the sheets of hours, estimates and measurements. The peer of our calculation.
 */
export async function writeFormulaWorkbook(file: string, citizens: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  const every = Array.from({ length: citizens }, (_, index) => index);
  const hours = book.addWorksheet('Tid');
  hours.addRow(['BorgerID', 'Måned', 'Timer']);
  for (const index of every) {
    for (let month = 1; month <= MONTHS; month++)
      hours.addRow([citizenId(index), month, hoursOf(index, month - 1)]);
  }
  const estimates = book.addWorksheet('Forventninger');
  estimates.addRow(['BorgerID', 'Måned', 'Timer']);
  for (const index of every) {
    for (let month = 1; month <= 9; month++) {
      estimates.addRow([citizenId(index), month, (PHASE_HOURS[Math.ceil(month / 3) - 1] ?? 0) / 3]);
    }
  }
  const goals = book.addWorksheet('Mål');
  goals.addRow(['Nøgle', 'BorgerID', 'Måned', 'Forventet', 'Faktisk']);
  for (const index of every) {
    MEASURING_MONTHS.forEach((month, place) => {
      const key = `${citizenId(index)}|${String(month)}`;
      goals.addRow([key, citizenId(index), month, expectedScores[place] ?? 0, scoreOf(index, place)]);
    });
  }
  addOverview(book, citizens);
  await book.xlsx.writeFile(file);
}

function addOverview(book: ExcelJS.Workbook, citizens: number): void {
  const rows = { hours: citizens * MONTHS + 1, estimates: citizens * 9 + 1, goals: citizens * 4 + 1 };
  const range = (sheet: string, column: string, last: number): string =>
    `${sheet}!$${column}$2:$${column}$${String(last)}`;
  const sum = (sheet: string, last: number, row: number, upTo: string): string =>
    `SUMIFS(${range(sheet, 'C', last)},${range(sheet, 'A', last)},A${String(row)},${range(sheet, 'B', last)},"<="&${upTo})`;
  const overview = book.addWorksheet('Overblik');
  overview.addRow(
    'BorgerID,Måned,I alt,Forventet,Faktisk,Forventet %,Faktisk %,Afvigelse %,Målemåned,Mål,Forskel,Aflæsning'.split(
      ',',
    ),
  );
  for (let index = 0; index < citizens; index++) {
    const row = index + 2;
    const r = String(row);
    const goal = (column: string): string =>
      `INDEX(${range('Mål', column, rows.goals)},MATCH(A${r}&"|"&I${r},${range('Mål', 'A', rows.goals)},0))`;
    const formulas = [
      sum('Forventninger', rows.estimates, row, '9'),
      sum('Forventninger', rows.estimates, row, `B${r}`),
      sum('Tid', rows.hours, row, `B${r}`),
      `D${r}/C${r}`,
      `E${r}/C${r}`,
      `(E${r}-D${r})/D${r}`,
      `_xlfn.MAXIFS(${range('Mål', 'C', rows.goals)},${range('Mål', 'B', rows.goals)},A${r},${range('Mål', 'C', rows.goals)},"<="&B${r})`,
      goal('E'),
      `J${r}-${goal('D')}`,
      `IF(AND(ABS(H${r})<0.2,ABS(K${r})<10),"asExpected",IF(H${r}>=0.2,"moreTime","lessTime")&IF(K${r}<=-10,"Poor","Good"))`,
    ];
    overview.addRow([citizenId(index), 9, ...formulas.map((formula) => ({ formula }))]);
  }
}
