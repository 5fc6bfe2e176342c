import fc from 'fast-check';
import { createDirectPort } from '../../host/port/direct-port';
import { createWorkbook } from '../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../host/workbook/model';
import { setName } from '../../host/workbook/names';
import { addSheet } from '../../host/workbook/sheets';
import { buildSheets } from '../../src/commands/build-sheets';
import { refreshResults } from '../../src/commands/refresh-results';
import { sheetReference } from '../../src/workbook/a1';
import { freeSheetName, isValidSheetName } from '../../src/workbook/sheet-name';
import type { WorkbookPort } from '../../src/workbook/port';
import { openReusableBridge } from '../contract/support/bridge-port';
import { sheetName } from './arbitrary/awkward-text';
import { expectUntouched } from './check/check-step';
import { copyOf } from './check/copy-of';
import { findLosses } from './check/find-losses';
import { contextOn } from './play/start-workbook';
import { LONGEST_RUN, runs } from './runs';

jest.setTimeout(LONGEST_RUN);

/** A workbook of many sheets, each with a name of its own that points at its first cell. */
function workbookWith(wanted: readonly string[], count: number): WorkbookModel {
  const model = createWorkbook('mange.xlsx');
  const taken = new Set(model.sheets.map(({ name }) => name));
  for (let index = 0; index < count; index++) {
    const name = freeSheetName(wanted[index % wanted.length] ?? 'Ark', taken);
    taken.add(name);
    addSheet(model, name, 'person');
    const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    setName(model, `Navn_${String(index)}x`, `=${sheetReference(name, cell)}`);
  }
  return model;
}

async function buildAndRefresh(model: WorkbookModel, port: WorkbookPort): Promise<void> {
  const context = contextOn(port);
  const before = copyOf(model);
  for (const run of [() => buildSheets(context), () => refreshResults(context)]) {
    const outcome = await run();
    if (!outcome.ok) throw outcome.error;
  }
  expect(findLosses('build', before, copyOf(model))).toEqual([]);
  const names = model.sheets.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => !isValidSheetName(name))).toEqual([]);
  const built = copyOf(model);
  expect(await buildSheets(context)).toEqual({ ok: true, value: { created: [], applied: null } });
  expectUntouched(built, copyOf(model));
}

const names = fc.uniqueArray(sheetName, { minLength: 20, maxLength: 40 });

describe('beside a thousand sheets of the user’s, whatever they are called', () => {
  test('our sheets are made and theirs stay as they are', async () => {
    const property = fc.asyncProperty(names, async (wanted) => {
      const model = workbookWith(wanted, 1000);
      await buildAndRefresh(model, createDirectPort(model));
    });
    await fc.assert(property, runs(1, 100));
  });

  test("and through Microsoft's library", async () => {
    const open = openReusableBridge();
    const property = fc.asyncProperty(names, async (wanted) => {
      const model = workbookWith(wanted, 1000);
      await buildAndRefresh(model, open(model));
    });
    await fc.assert(property, runs(1, 500));
  });
});
