import { addSheet, deleteSheet } from '../../../host/workbook/sheets';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import type { WorkbookChange } from '../../../src/workbook/port';
import { hostErrorOf } from './expect-refusal';
import type { Harness, MakeHarness } from './harness';
import { testWith } from './harness';
import { buildTid, planOf, writeTid } from './plans';
import { firstSheet, sheetOf } from './workbook-image';

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

  describe('watch', () => {
    it('tells a person’s change with its place', async (harness) => {
      await buildTid(harness);
      const sheet = sheetOf(harness.model, 'tid');
      const { seen, stop } = await watched(harness);
      typeInCell(harness.model, sheet, { row: 4, column: 2 }, '11');
      expect(await waitFor(seen, 'local')).toMatchObject({ sheetKey: sheet.id, address: 'C5' });
      expect(seen.every(({ source }) => source === 'local')).toBe(true);
      await stop();
    });

    it('tells a colleague’s change apart', async (harness) => {
      await buildTid(harness);
      const { seen, stop } = await watched(harness);
      typeInCell(harness.model, sheetOf(harness.model, 'tid'), { row: 4, column: 2 }, '11', 'remote');
      await waitFor(seen, 'remote');
      expect(seen.every(({ source }) => source === 'remote')).toBe(true);
      await stop();
    });

    it('tells our own writes apart, so that they start nothing', async (harness) => {
      await buildTid(harness);
      const { seen, stop } = await watched(harness);
      await harness.port.apply(planOf([writeTid([['F-9', 46113, 7]])]));
      await waitFor(seen, 'own');
      expect(seen.every(({ source }) => source === 'own')).toBe(true);
      await stop();
    });

    it('is silent when it is stopped', async (harness) => {
      const { seen, stop } = await watched(harness);
      await stop();
      typeInCell(harness.model, firstSheet(harness.model), { row: 0, column: 0 }, 'x');
      await pause(50);
      expect(seen).toEqual([]);
    });
  });

  describe('reveal', () => {
    it('shows and selects the cell', async (harness) => {
      await buildTid(harness);
      const sheet = sheetOf(harness.model, 'tid');
      await harness.port.reveal(sheet.id, { row: 5, column: 2 });
      expect(harness.model.activeSheetId).toBe(sheet.id);
      const area = { row: 5, column: 2, rowCount: 1, columnCount: 1 };
      expect(harness.model.selection).toEqual({ sheetId: sheet.id, area });
    });

    it('shows a hidden sheet', async ({ port, model }) => {
      const sheet = addSheet(model, 'Lister', 'person');
      sheet.visibility = 'hidden';
      await port.reveal(sheet.id, { row: 0, column: 0 });
      expect(sheet.visibility).toBe('visible');
      expect(model.activeSheetId).toBe(sheet.id);
    });

    it('says that the sheet is gone', async ({ port, model }) => {
      const sheet = addSheet(model, 'Væk', 'person');
      deleteSheet(model, sheet, 'person');
      expect((await hostErrorOf(port.reveal(sheet.id, { row: 0, column: 0 }))).code).toBe('itemMissing');
    });
  });

  describe('capabilities', () => {
    it('tell host, number culture and what can be done', async ({ port }) => {
      const capabilities = await port.capabilities();
      expect(['excel', 'embedded', 'file']).toContain(capabilities.host);
      expect(capabilities.description).not.toBe('');
      expect(capabilities.locale).toBe('da-DK');
      expect(capabilities.canWatch).toBe(true);
      expect(capabilities.canReveal).toBe(true);
    });
  });
}
