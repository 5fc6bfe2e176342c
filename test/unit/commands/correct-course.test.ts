import { correctCourse } from '../../../src/commands/correct-course';
import { endCourse } from '../../../src/commands/end-course';
import { contextFor, done, exampleWorkbook, rowsOf, viewOf } from './support/workbook';

describe('correctCourse', () => {
  it('adds a new estimate as the next version and keeps the first', async () => {
    const model = await exampleWorkbook();
    const first = rowsOf(model, 'forventninger').filter((row) => row['ForløbID'] === 'F-0007');

    await done(
      correctCourse(contextFor(model), {
        courseId: 'F-0007',
        expectedHours: [{ period: 'phase', number: 2, hours: 45 }],
      }),
    );

    const now = rowsOf(model, 'forventninger').filter((row) => row['ForløbID'] === 'F-0007');
    expect(now.slice(0, first.length)).toEqual(first);
    expect(now.at(-1)).toMatchObject({ Fase: 2, 'Timer (t)': 45, Version: 2 });
    const course = (await viewOf(model)).results.find((result) => result.course.id === 'F-0007');
    expect(course?.totalExpectedHours).toBe(54 + 45 + 22);
  });

  it('changes only the cells that are corrected', async () => {
    const model = await exampleWorkbook();
    const before = rowsOf(model, 'forloeb');

    await done(correctCourse(contextFor(model), { courseId: 'F-0003', worker: 'ABC' }));

    expect(rowsOf(model, 'forloeb')).toEqual(
      before.map((row) => (row['ForløbID'] === 'F-0003' ? { ...row, Medarbejder: 'ABC' } : row)),
    );
  });

  it('opens an ended course again', async () => {
    const model = await exampleWorkbook();
    await done(correctCourse(contextFor(model), { courseId: 'F-0011', end: null, endReason: '' }));
    const course = (await viewOf(model)).results.find((result) => result.course.id === 'F-0011');
    expect(course?.course.end).toBeUndefined();
    expect(course?.month).toBe(6);
  });
});

describe('endCourse', () => {
  it('stops the clock in the month of the end', async () => {
    const model = await exampleWorkbook();
    await done(
      endCourse(contextFor(model), {
        courseId: 'F-0002',
        end: { year: 2026, month: 3, day: 20 },
        endReason: 'Aktivt fravalg',
      }),
    );
    const view = await viewOf(model);
    const course = view.results.find((result) => result.course.id === 'F-0002');
    expect(course?.month).toBe(5);
    expect(course?.course.endReason).toBe('Aktivt fravalg');
    expect(view.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
