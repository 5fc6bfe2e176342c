import fc from 'fast-check';
import { createDirectPort } from '../../host/port/direct-port';
import { openWorkbook } from '../../host/xlsx/open-workbook';
import { saveWorkbook } from '../../host/xlsx/save-workbook';
import type { WorkbookModel } from '../../host/workbook/model';
import { takeSnapshot } from '../../src/commands/take-snapshot';
import { readFacts } from '../../src/sheets/read/read-facts';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Snapshot } from '../../src/workbook/snapshot';
import { openReusableBridge } from '../contract/support/bridge-port';
import { validRows } from './arbitrary/valid-facts';
import type { ValidRows } from './arbitrary/valid-facts';
import { contextOn, startWorkbook } from './play/start-workbook';
import { TODAY } from './play/run-step';
import { factsOfRows } from './render/facts-of-rows';
import { renderRows, textsOf } from './render/render-rows';
import { LONGEST_RUN, runs } from './runs';

jest.setTimeout(LONGEST_RUN);

/** Questions that reading asks about a cell that does not stand as it should; what we write never raises one. */
const ABOUT_CELLS = ['numberAsText', 'dateAsText', 'straySpaces', 'codeSynonym'];

function expectSame(rows: ValidRows, snapshot: Snapshot): void {
  const { facts, faults } = readFacts(snapshot, TODAY);
  const wrong = faults.filter(({ severity, kind }) => severity === 'error' || ABOUT_CELLS.includes(kind));
  expect(wrong).toEqual([]);
  expect(facts).toEqual(factsOfRows(rows));
  const cells = new Set(snapshot.tables.flatMap((table) => (table.rows ?? []).flat()));
  expect(textsOf(rows).filter((text) => !cells.has(text))).toEqual([]);
}

async function render(rows: ValidRows, port: WorkbookPort): Promise<void> {
  const snapshot = await takeSnapshot(contextOn(port));
  await port.apply(renderRows(snapshot, factsOfRows(rows), rows));
}

async function saved(model: WorkbookModel): Promise<WorkbookModel> {
  const file = await saveWorkbook(model, null);
  if (!file.ok) throw new Error('Not saved.');
  const opened = await openWorkbook(file.bytes, model.name);
  if (!opened.ok) throw new Error('Not opened.');
  return opened.model;
}

describe('what is written is read back as the same facts', () => {
  test('in the workbook itself', async () => {
    const property = fc.asyncProperty(validRows, async (rows) => {
      const port = createDirectPort(await startWorkbook('built'));
      await render(rows, port);
      expectSame(rows, await takeSnapshot(contextOn(port)));
    });
    await fc.assert(property, runs(60));
  });

  test('after saving and opening again', async () => {
    const property = fc.asyncProperty(validRows, async (rows) => {
      const model = await startWorkbook('built');
      await render(rows, createDirectPort(model));
      expectSame(rows, await takeSnapshot(contextOn(createDirectPort(await saved(model)))));
    });
    await fc.assert(property, runs(20, 3));
  });

  test("through Microsoft's library", async () => {
    const open = openReusableBridge();
    const property = fc.asyncProperty(validRows, async (rows) => {
      const port = open(await startWorkbook('built'));
      await render(rows, port);
      expectSame(rows, await takeSnapshot(contextOn(port)));
    });
    await fc.assert(property, runs(5, 10));
  });
});
