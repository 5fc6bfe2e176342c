import { register } from '../../../src/commands/register';
import { refreshResults } from '../../../src/commands/refresh-results';
import { startCourse } from '../../../src/commands/start-course';
import type { CommandContext, NewCourse, Outcome } from '../../../src/commands/types';
import type { WorkbookModel } from '../../../host/workbook/model';
import { cellsOf, contextFor, exampleWorkbook, sheetNamed } from './support/workbook';
import { setValue } from '../../../host/workbook/cells';

const course: NewCourse = {
  method: 'ICM',
  start: { year: 2026, month: 6, day: 1 },
  goalInstrument: 'ORS',
  expectedHours: [{ period: 'month', number: 1, hours: 14 }],
  expectedGoals: [{ month: 1, total: 20 }],
};

const april = { year: 2026, month: 4, day: 2 };

const commands: readonly [string, (context: CommandContext) => Promise<Outcome<unknown>>][] = [
  ['refreshResults', (context) => refreshResults(context, { citizenId: 'B-0004' })],
  ['startCourse', (context) => startCourse(context, course)],
  [
    'register',
    (context) =>
      register(context, {
        courseId: 'F-0005',
        hours: { month: april, hours: 12 },
        measurement: { date: april, answers: [2, 2, 2, 2, 2] },
      }),
  ],
];

/** Stops a command when it tells its progress for the n-th time: there was no such time, too late, or stopped. */
async function stoppedAt(
  model: WorkbookModel,
  command: (context: CommandContext) => Promise<Outcome<unknown>>,
  time: number,
): Promise<'over' | 'tooLate' | 'stopped'> {
  const controller = new AbortController();
  let told = 0;
  const run = {
    signal: controller.signal,
    onProgress: () => {
      told += 1;
      if (told === time) controller.abort();
    },
  };
  const outcome = await command(contextFor(model, { run }));
  if (told < time) return 'over';
  return outcome.ok ? 'tooLate' : 'stopped';
}

/** What the user has entered, and the user's own sheet. */
function inputOf(model: WorkbookModel) {
  return new Map([...cellsOf(model)].filter(([key]) => !key.startsWith('Dobbelt')));
}

let start: WorkbookModel;

beforeAll(async () => {
  start = await exampleWorkbook();
  setValue(sheetNamed(start, 'Ark1'), { row: 2, column: 1 }, 'min egen note');
});

describe.each(commands)('%s, stopped at any point', (_name, command) => {
  it('keeps what the user has entered, and a second run makes it as if it had never been stopped', async () => {
    const whole = structuredClone(start);
    await command(contextFor(whole));
    let stops = 0;
    for (let time = 1; ; time += time < 8 ? 1 : 5) {
      const model = structuredClone(start);
      const end = await stoppedAt(model, command, time);
      if (end === 'over') break;
      if (end === 'tooLate') continue;
      stops += 1;
      const now = inputOf(model);
      for (const [key, value] of inputOf(start)) {
        // What changed at all is what was asked for.
        expect([key, now.get(key)]).toEqual([key, now.get(key) === value ? value : inputOf(whole).get(key)]);
      }

      await command(contextFor(model));
      expect(cellsOf(model)).toEqual(cellsOf(whole));
    }
    expect(stops).toBeGreaterThan(0);
  });
});
