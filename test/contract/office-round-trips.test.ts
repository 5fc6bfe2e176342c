import { createWorkbook } from '../../host/workbook/create-workbook';
import { createExample } from '../../src/commands/create-example';
import { readWorkbook } from '../../src/commands/read-workbook';
import { refreshResults } from '../../src/commands/refresh-results';
import { WEB_PAYLOAD_LIMIT } from '../../host/transports/answer-text';
import { STAMP, buildResult, buildTid, planOf, writeTid } from './port-suite/plans';
import { openBridgePort } from './support/bridge-port';
import { trap } from './port-suite/trap';

/** Batches that carry no work of ours: the library's own notice and its tidying up. */
function isHousekeeping(text: string): boolean {
  return text.includes('NotifyActionHandlerReady') || text.includes('_RemoveReference');
}

function rowsOf(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => [`F-${index + 1}`, 46023 + index, index / 2]);
}

async function runCommand(rowCount: number) {
  const model = createWorkbook();
  const batches: string[] = [];
  const { port, host } = openBridgePort(model, {
    onBatch: (text) => {
      if (!isHousekeeping(text)) batches.push(text);
    },
    payloadLimit: WEB_PAYLOAD_LIMIT,
  });
  await buildTid({ port }, rowsOf(rowCount));
  await buildResult({ port });
  batches.length = 0;
  const snapshot = await port.snapshot({ tables: ['tid'], cells: [] });
  const read = batches.length;
  const changed = writeTid(rowsOf(rowCount + 1).slice(1), { was: rowsOf(rowCount) });
  const report = await port.apply(planOf([changed], [STAMP]));
  expect(host.unsupported()).toEqual([]);
  return { snapshot, report, read, written: batches.slice(read) };
}

trap('a sync per row, or one gigantic sync', () => {
  it('are three and one per block: one block read and one written for 50 rows', async () => {
    const { read, written, report } = await runCommand(50);
    // Inventory with the first block, check, one block, read-back.
    expect(read + written.length).toBe(3 + 2);
    expect(report.syncs).toBe(written.length);
  });

  it('do not grow with the rows as long as these fit in a block', async () => {
    const small = await runCommand(5);
    const large = await runCommand(2000);
    expect(large.read + large.written.length).toBe(small.read + small.written.length);
  });

  it('grow by the blocks of 1 MB beyond, each far below what Excel on the web takes', async () => {
    const { snapshot, report, read, written } = await runCommand(25_000);
    expect(snapshot.tables[0]?.rows).toHaveLength(25_000);
    const blocksOf = (rowBytes: number) => Math.ceil(25_000 / Math.floor(1_000_000 / rowBytes));
    const readBlocks = blocksOf(3 * 32 + 24);
    const checkBlocks = blocksOf(3 * 32);
    const writeBlocks = Math.ceil(report.bytes / 1_000_000);
    expect(read).toBeLessThanOrEqual(1 + readBlocks);
    expect(written.length).toBeLessThanOrEqual(2 + checkBlocks + writeBlocks);
    for (const text of written) expect(text.length).toBeLessThan(2_000_000);
  }, 60_000);

  it('are counted in bytes that are no smaller than the values sent', async () => {
    const { report } = await runCommand(500);
    expect(report.bytes).toBeGreaterThanOrEqual(JSON.stringify(rowsOf(500)).length);
  });
});

trap('Excel on the web refuses what is above 5 MB', () => {
  it('a request above 5 MB, which the adapter never sends', async () => {
    const { library } = openBridgePort(createWorkbook(), { payloadLimit: WEB_PAYLOAD_LIMIT });
    const naive = library.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRangeByIndexes(0, 0, 6000, 1).values = Array.from({ length: 6000 }, () => ['x'.repeat(1000)]);
      await context.sync();
    });
    await expect(naive).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });
});

trap('a call is newer than the Excel', () => {
  it('fail loudly and are listed, so that the floor is proven', async () => {
    const { library, host } = openBridgePort(createWorkbook());
    const newer = library.Excel.run(async (context) => {
      // ExcelApi 1.15
      context.workbook.worksheets.getItem('Ark1').getRange('A1').getDependents().load('addresses');
      await context.sync();
    });
    await expect(newer).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.unsupported()).toEqual(['Range.GetDependents (method)']);
  });
});

describe('round trips of the product’s own commands on the example', () => {
  async function count(
    run: (context: Parameters<typeof readWorkbook>[0]) => Promise<{ readonly ok: boolean }>,
  ) {
    const batches: string[] = [];
    const { port } = openBridgePort(createWorkbook(), {
      onBatch: (text) => {
        if (!isHousekeeping(text)) batches.push(text);
      },
    });
    const today = { year: 2026, month: 5, day: 31 };
    const context = { port, today, timeOfDay: '10.14', version: 'test' };
    expect((await createExample(context)).ok).toBe(true);
    batches.length = 0;
    expect((await run(context)).ok).toBe(true);
    return batches.length;
  }

  it('reading and checking is one inventory and one block', async () => {
    expect(await count(readWorkbook)).toBeLessThanOrEqual(2);
  });

  it('refreshing is three and one per block read or written, although it reads and writes different tables', async () => {
    expect(await count((context) => refreshResults(context))).toBeLessThanOrEqual(3 + 2);
  });
});
