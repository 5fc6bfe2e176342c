import { planCorrection } from '../../../src/commands/correct-course';
import { previewPlan } from '../../../src/commands/preview-plan';
import { planNewCourse } from '../../../src/commands/start-course';
import { exampleWorkbook, tableOf, viewOf } from './support/workbook';

describe('previewPlan', () => {
  it('counts the rows that a new course adds, table by table', async () => {
    const { snapshot } = await viewOf(await exampleWorkbook());
    const { plan } = planNewCourse(snapshot, {
      method: 'ICM',
      start: { year: 2026, month: 6, day: 1 },
      goalInstrument: 'ORS',
      expectedHours: [
        { period: 'month', number: 1, hours: 14 },
        { period: 'month', number: 2, hours: 14 },
      ],
      expectedGoals: [{ month: 1, total: 20 }],
    });
    const preview = previewPlan(snapshot, plan);
    expect(
      preview.tables.map(({ sheetName, rowsAdded, rowsChanged }) => [sheetName, rowsAdded, rowsChanged]),
    ).toEqual([
      ['Borgere', 1, 0],
      ['Forløb', 1, 0],
      ['Forventninger', 2, 0],
    ]);
    expect(preview.obstacles).toEqual([]);
  });

  it('tells a changed row from a new one', async () => {
    const { snapshot } = await viewOf(await exampleWorkbook());
    const plan = planCorrection(snapshot, { courseId: 'F-0001', worker: 'ABC' });
    expect(previewPlan(snapshot, plan).tables).toMatchObject([{ rowsAdded: 0, rowsChanged: 1 }]);
  });

  it('names the sheet that is protected before anything is written', async () => {
    const model = await exampleWorkbook();
    tableOf(model, 'forloeb').sheet.protection = { password: null };
    const { snapshot } = await viewOf(model);
    const plan = planCorrection(snapshot, { courseId: 'F-0001', worker: 'ABC' });
    expect(previewPlan(snapshot, plan).obstacles).toEqual([
      { kind: 'sheetProtected', sheetName: 'Forløb', addresses: [] },
    ]);
  });
});
