import { register } from '../../../src/commands/register';
import { startCourse } from '../../../src/commands/start-course';
import { serialOfDate } from '../../../src/workbook/serial-date';
import type { WorkbookModel } from '../../../host/workbook/model';
import { contextFor, done, exampleWorkbook, rowsOf, viewOf } from './support/workbook';

const march = { year: 2026, month: 3, day: 17 };
const april = { year: 2026, month: 4, day: 2 };

function hoursOf(model: WorkbookModel, citizen: string) {
  return rowsOf(model, 'tid').filter((row) => row.BorgerID === citizen);
}

describe('register', () => {
  it('adds the month that is missing, on the first day of that month', async () => {
    const model = await exampleWorkbook();

    await done(register(contextFor(model), { courseId: 'F-0005', hours: { month: april, hours: 19 } }));

    expect(hoursOf(model, 'B-0005').at(-1)).toMatchObject({
      Måned: serialOfDate({ ...april, day: 1 }),
      'Timer (t)': 19,
    });
    const course = (await viewOf(model)).results.find((result) => result.course.id === 'F-0005');
    expect(course?.actualHoursToDate).toBe(17 + 19 + 18);
    expect(course?.reading).toBe('asExpected');
  });

  it('corrects the month that is there instead of doubling it', async () => {
    const model = await exampleWorkbook();
    const before = hoursOf(model, 'B-0007').length;

    await done(register(contextFor(model), { courseId: 'F-0007', hours: { month: march, hours: 21.5 } }));

    expect(hoursOf(model, 'B-0007')).toHaveLength(before);
    const course = (await viewOf(model)).results.find((result) => result.course.id === 'F-0007');
    expect(course?.months[2]?.actualHours).toBe(21.5);
  });

  it('writes the course id when the citizen has several courses', async () => {
    const model = await exampleWorkbook();
    const { courseId = '' } = await done(
      startCourse(contextFor(model), {
        citizenId: 'B-0011',
        method: 'ICM',
        start: { year: 2026, month: 4, day: 1 },
        goalInstrument: 'ORS',
        expectedHours: [],
        expectedGoals: [],
      }),
    );

    await done(register(contextFor(model), { courseId, hours: { month: april, hours: 9 } }));

    expect(hoursOf(model, 'B-0011').at(-1)).toMatchObject({ ForløbID: courseId, 'Timer (t)': 9 });
  });

  it('adds a WHO-5 measurement from five answers, and corrects it when the day is the same', async () => {
    const model = await exampleWorkbook();
    const date = { year: 2026, month: 2, day: 18 };
    const measured = () => rowsOf(model, 'maalinger').filter((row) => row.BorgerID === 'B-0010');

    await done(
      register(contextFor(model), { courseId: 'F-0010', measurement: { date, answers: [1, 1, 1, 1, 2] } }),
    );
    await done(
      register(contextFor(model), { courseId: 'F-0010', measurement: { date, answers: [2, 1, 1, 1, 2] } }),
    );

    expect(measured()).toHaveLength(1);
    expect(measured()[0]).toMatchObject({ 'Svar 1': 2, Måleredskab: 'WHO-5', Dato: serialOfDate(date) });
    const course = (await viewOf(model)).results.find((result) => result.course.id === 'F-0010');
    expect(course?.goal?.actual).toBe(28);
  });

  it('takes hours and measurement in one go', async () => {
    const model = await exampleWorkbook();
    await done(
      register(contextFor(model), {
        courseId: 'F-0005',
        hours: { month: april, hours: 12 },
        measurement: { date: april, answers: [2, 2, 2, 2, 2] },
      }),
    );
    const course = (await viewOf(model)).results.find((result) => result.course.id === 'F-0005');
    expect(course?.months[1]).toMatchObject({ actualHours: 12, actualGoal: 40 });
  });

  it('refuses a course that is not there', async () => {
    const model = await exampleWorkbook();
    const outcome = await register(contextFor(model), {
      courseId: 'F-9999',
      hours: { month: april, hours: 1 },
    });
    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('itemMissing');
  });
});
