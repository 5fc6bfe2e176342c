import { HostError } from '../../../src/workbook/host-error';
import type { Plan, PlanStep } from '../../../src/workbook/plan';
import { valueOf } from '../book/book';
import { byHand } from './by-hand';
import { hostErrorOf } from './expect-refusal';
import type { Harness, MakeHarness } from './harness';
import { staged, testWith } from './harness';
import { buildResult, buildTid, ensureSheet, ensureTid, planOf, ROWS, STAMP, writeTid } from './plans';
import { trapWith } from './trap';

function stampOf({ book }: Harness): Promise<unknown> {
  return valueOf(book, 'Resultat', { row: 0, column: 0 });
}

/** About 1.5 MB in each of two steps: no port can send it all at once. */
function largePlan(): Plan {
  const text = 'x'.repeat(1000);
  const rows = Array.from({ length: 1500 }, (_, index) => [`F-${index}`, text, index]);
  const values = rows.map(([id]) => [id ?? null, text]);
  const block = { kind: 'writeBlock', sheet: 'resultat', at: { row: 4, column: 0 }, values } as const;
  return planOf([writeTid(rows), block], [STAMP]);
}

/** Small, but with a step of each kind that makes something. */
function everyStep(): Plan {
  const target = { table: 'tid', header: 'ForløbID' } as const;
  const headers = ['ForløbID', 'Måned (1.)', 'Timer (t)'];
  const steps: PlanStep[] = [
    ensureSheet('tid', 'Tid'),
    ensureTid({ rows: ROWS }),
    { kind: 'addColumn', table: 'tid', column: { header: 'Note' } },
    { kind: 'renameHeader', table: 'tid', column: 1, was: 'Måned', header: 'Måned (1.)' },
    writeTid([['F-4', 46113, 15]], { headers, startRow: 3, was: [[null, null, null]] }),
    ensureSheet('resultat', 'Resultat', { order: 2 }),
    { kind: 'writeBlock', sheet: 'resultat', at: { row: 3, column: 0 }, values: [['=1', 2]] },
    { kind: 'setName', name: 'ip_liste_forloeb', to: target, hidden: false },
    { kind: 'setValidation', target, rule: { kind: 'list', name: 'ip_liste_forloeb' } },
    writeTid([['F-1', 46023, 10]], { headers, rowCount: 3 }),
  ];
  return planOf(steps, [STAMP]);
}

/** Whether the run could be stopped at this point; after the last one it is simply done. */
async function stopsAt({ port, book }: Harness, point: number): Promise<boolean> {
  const controller = new AbortController();
  let calls = 0;
  const onProgress = () => {
    calls++;
    if (calls === point) controller.abort();
  };
  const theirs = await book.sheetImage('Ark1');
  const outcome = await port.apply(everyStep(), { signal: controller.signal, onProgress }).then(
    () => false,
    (error: unknown) => error instanceof HostError && error.code === 'cancelled',
  );
  expect(await book.sheetImage('Ark1')).toEqual(theirs);
  return outcome;
}

export function describeRunning(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  describe('stamps', () => {
    it('say done at the end, also on a sheet that the plan makes', async (harness) => {
      await harness.port.apply(planOf([ensureSheet('resultat', 'Resultat')], [STAMP]));
      expect(await stampOf(harness)).toBe(STAMP.done);
    });
  });

  describe('a run that is stopped', () => {
    it('before it begins writes nothing', async (harness) => {
      await buildTid(harness);
      const before = await harness.book.image();
      const error = await hostErrorOf(
        harness.port.apply(planOf([writeTid([['F-9', 1, 1]])]), { signal: AbortSignal.abort() }),
      );
      expect(error.code).toBe('cancelled');
      expect(await harness.book.image()).toEqual(before);
    });

    trap('a run is stopped midway', async (harness) => {
      await buildTid(harness);
      await buildResult(harness);
      const { book } = harness;
      await book.type('Ark1', { row: 0, column: 0 }, 'Mit budget');
      await book.type('Tid', { row: 3, column: 3 }, 'Min note');
      const controller = new AbortController();
      const onProgress = (done: number) => {
        if (done > 0 && done < 1) controller.abort();
      };
      const run = { signal: controller.signal, onProgress };
      const error = await hostErrorOf(harness.port.apply(largePlan(), run));
      expect(error.code).toBe('cancelled');
      expect(error.details.partlyDone).toBe(true);
      expect(await stampOf(harness)).toBe(STAMP.running);
      expect(await valueOf(book, 'Ark1', { row: 0, column: 0 })).toBe('Mit budget');
      expect(await valueOf(book, 'Tid', { row: 3, column: 3 })).toBe('Min note');

      await harness.port.apply(largePlan());
      expect(await stampOf(harness)).toBe(STAMP.done);
      expect(await valueOf(book, 'Resultat', { row: 1503, column: 0 })).toBe('F-1499');
    });
  });

  trap('a run is stopped at any point', async () => {
    const straight = await make();
    await straight.port.apply(everyStep());
    const wanted = await straight.book.image();
    await straight.dispose();
    let isStopped = true;
    for (let point = 1; isStopped; point++) {
      const harness = await make();
      isStopped = await stopsAt(harness, point);
      await harness.port.apply(everyStep());
      expect(await harness.book.image()).toEqual(wanted);
      await harness.dispose();
    }
  });

  describe('progress', () => {
    it('goes up and ends at one', async (harness) => {
      await buildTid(harness);
      await buildResult(harness);
      const seen: number[] = [];
      await harness.port.apply(largePlan(), { onProgress: (done) => seen.push(done) });
      expect(seen.at(-1)).toBe(1);
      expect(seen).toEqual([...seen].sort((one, other) => one - other));
      expect(seen.length).toBeGreaterThan(1);
    });
  });

  describe('an empty plan', () => {
    it('does nothing, even in a workbook that is read-only', async (harness) => {
      staged(harness, byHand.readOnly).setReadOnly();
      const before = await harness.book.image();
      expect((await harness.port.apply(planOf([]))).cellsWritten).toBe(0);
      expect(await harness.book.image()).toEqual(before);
    });
  });
}
