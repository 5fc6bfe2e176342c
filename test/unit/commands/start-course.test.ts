import { startCourse } from '../../../src/commands/start-course';
import type { NewCourse } from '../../../src/commands/types';
import { HostError } from '../../../src/workbook/host-error';
import type { WorkbookPort } from '../../../src/workbook/port';
import { contextFor, done, emptyWorkbook, exampleWorkbook, rowsOf, viewOf } from './support/workbook';

const cti: NewCourse = {
  birthYear: 1990,
  method: 'CTI',
  start: { year: 2026, month: 3, day: 2 },
  worker: 'MHJ',
  goalInstrument: 'WHO-5',
  expectedHours: [
    { period: 'phase', number: 1, hours: 54 },
    { period: 'phase', number: 2, hours: 33 },
    { period: 'phase', number: 3, hours: 22 },
  ],
  expectedGoals: [
    { month: 1, answers: [1, 1, 2, 1, 2] },
    { month: 4, total: 44 },
  ],
};

describe('startCourse', () => {
  it('gives the next ids after those in use', async () => {
    const model = await exampleWorkbook();
    const report = await done(startCourse(contextFor(model), cti));
    expect([report.citizenId, report.courseId]).toEqual(['B-0013', 'F-0013']);
  });

  it('writes citizen, course and estimates so that they are read back without a fault', async () => {
    const model = await emptyWorkbook();

    await done(startCourse(contextFor(model), cti));

    const view = await viewOf(model);
    expect(view.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(view.facts.courses).toEqual([
      {
        id: 'F-0001',
        citizenId: 'B-0001',
        method: 'CTI',
        start: { year: 2026, month: 3, day: 2 },
        worker: 'MHJ',
        goalInstrument: 'WHO-5',
      },
    ]);
    expect(view.results[0]?.totalExpectedHours).toBe(109);
    expect(view.facts.expectedGoals).toEqual([
      { courseId: 'F-0001', month: 1, score: 28 },
      { courseId: 'F-0001', month: 4, score: 44 },
    ]);
    expect(rowsOf(model, 'borgere')).toEqual([
      expect.objectContaining({ BorgerID: 'B-0001', Fødselsår: 1990 }),
    ]);
  });

  it('adds a second course to a citizen without a second citizen row', async () => {
    const model = await exampleWorkbook();
    const before = rowsOf(model, 'borgere').length;

    await done(startCourse(contextFor(model), { ...cti, citizenId: 'B-0011', method: 'ICM' }));

    expect(rowsOf(model, 'borgere')).toHaveLength(before);
    expect(rowsOf(model, 'forloeb').at(-1)).toMatchObject({ BorgerID: 'B-0011', Metode: 'ICM' });
  });

  it('lets the drop-down of citizens reach the new one', async () => {
    const model = await exampleWorkbook();
    await done(startCourse(contextFor(model), cti));
    const list = model.names.find(({ name }) => name === 'ip_liste_borgere')?.formula ?? '';
    const last = rowsOf(model, 'borgere').length;
    expect(list).toMatch(new RegExp(`\\$A\\$6:\\$A\\$${5 + last}$`));
  });

  it('enters nobody twice when all was written and only the answer was lost', async () => {
    const model = await exampleWorkbook();
    const tries = {};
    const lost = await startCourse(contextFor(model, { port: losingOneAnswer(model) }), cti, tries);
    expect(lost.ok).toBe(false);
    const written = [rowsOf(model, 'borgere'), rowsOf(model, 'forloeb'), rowsOf(model, 'forventninger')];

    const again = await done(startCourse(contextFor(model), cti, tries));

    expect([again.citizenId, again.courseId]).toEqual(['B-0013', 'F-0013']);
    expect([rowsOf(model, 'borgere'), rowsOf(model, 'forloeb'), rowsOf(model, 'forventninger')]).toEqual(
      written,
    );
  });

  it('takes what was changed between two tries for another course', async () => {
    const model = await exampleWorkbook();
    const tries = {};
    await startCourse(contextFor(model, { port: losingOneAnswer(model) }), cti, tries);
    const other = await done(startCourse(contextFor(model), { ...cti, worker: 'KLA' }, tries));
    expect(other.courseId).toBe('F-0014');
  });
});

/** A port that writes the first plan and is then refused while it reads back. */
function losingOneAnswer(model: Parameters<typeof contextFor>[0]): WorkbookPort {
  const { port } = contextFor(model);
  return {
    ...port,
    apply: async (plan, run) => {
      await port.apply(plan, run);
      throw new HostError('cellEditMode', { operation: 'readBack', partlyDone: true });
    },
  };
}
