import type { WorkbookChange } from '../../../src/workbook/port';
import { hostErrorOf } from './expect-refusal';
import { byHand } from './by-hand';
import type { Harness, MakeHarness } from './harness';
import { staged, testWith } from './harness';
import { buildTid, planOf, writeTid } from './plans';
import { trapWith } from './trap';

/** Events come late and some hosts bring several: waits until one fits, at most two seconds. */
async function waitFor(
  seen: readonly WorkbookChange[],
  source: WorkbookChange['source'],
): Promise<WorkbookChange> {
  for (let tries = 0; tries < 200; tries++) {
    const found = seen.find((change) => change.source === source);
    if (found !== undefined) return found;
    await pause(10);
  }
  throw new Error(`No ${source} change was told; seen: ${JSON.stringify(seen)}.`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function watched({ port }: Harness): Promise<{ seen: WorkbookChange[]; stop: () => Promise<void> }> {
  const seen: WorkbookChange[] = [];
  const stop = await port.watch((change) => seen.push(change));
  return { seen, stop };
}

export function describeWatch(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  describe('watch', () => {
    it('tells a person’s change with its place', async (harness) => {
      const stage = staged(harness, byHand.typing);
      await buildTid(harness);
      const { key } = await harness.book.sheet('Tid');
      const { seen, stop } = await watched(harness);
      stage.typeAs('person', 'Tid', { row: 4, column: 2 }, 11);
      expect(await waitFor(seen, 'local')).toMatchObject({ sheetKey: key, address: 'C5' });
      expect(seen.every(({ source }) => source === 'local')).toBe(true);
      await stop();
    });

    trap('a colleague’s change looks like one’s own', async (harness) => {
      const stage = staged(harness, byHand.colleague);
      await buildTid(harness);
      const { seen, stop } = await watched(harness);
      stage.typeAs('remote', 'Tid', { row: 4, column: 2 }, 11);
      await waitFor(seen, 'remote');
      expect(seen.every(({ source }) => source === 'remote')).toBe(true);
      await stop();
    });

    trap('our own writes come back as changes', async (harness) => {
      await buildTid(harness);
      const { seen, stop } = await watched(harness);
      await harness.port.apply(planOf([writeTid([['F-9', 46113, 7]])]));
      await waitFor(seen, 'own');
      expect(seen.every(({ source }) => source === 'own')).toBe(true);
      await stop();
    });

    trap('a handler lives on when it is taken away', async (harness) => {
      const { seen, stop } = await watched(harness);
      await stop();
      await harness.book.type('Ark1', { row: 0, column: 0 }, 'x');
      await pause(50);
      expect(seen).toEqual([]);
    });
  });

  describe('reveal', () => {
    it('shows and selects the cell', async (harness) => {
      await buildTid(harness);
      const { key } = await harness.book.sheet('Tid');
      await harness.port.reveal(key, { row: 5, column: 2 });
      const area = { row: 5, column: 2, rowCount: 1, columnCount: 1 };
      expect(await harness.book.selection()).toEqual({ sheet: 'Tid', area });
    });

    it('shows a hidden sheet', async ({ port, book }) => {
      await book.addSheet('Lister', 'hidden');
      await port.reveal((await book.sheet('Lister')).key, { row: 0, column: 0 });
      expect((await book.sheet('Lister')).visibility).toBe('visible');
      expect((await book.selection()).sheet).toBe('Lister');
    });

    it('says that the sheet is gone', async ({ port, book }) => {
      await book.addSheet('Væk');
      const { key } = await book.sheet('Væk');
      await book.deleteSheet('Væk');
      expect((await hostErrorOf(port.reveal(key, { row: 0, column: 0 }))).code).toBe('itemMissing');
    });
  });

  describe('capabilities', () => {
    it('tell host, number culture and what can be done', async ({ port }) => {
      const capabilities = await port.capabilities();
      expect(['excel', 'embedded', 'file']).toContain(capabilities.host);
      expect(capabilities.description).not.toBe('');
      expect(Intl.getCanonicalLocales(capabilities.locale)).toEqual([capabilities.locale]);
      expect(capabilities.canWatch).toBe(true);
      expect(capabilities.canReveal).toBe(true);
    });
  });
}
