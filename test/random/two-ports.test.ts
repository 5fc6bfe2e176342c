import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { createDirectPort } from '../../host/port/direct-port';
import { placeOfKey } from '../../host/workbook/cells';
import type { CellModel, SheetModel, WorkbookModel } from '../../host/workbook/model';
import { readWorkbook } from '../../src/commands/read-workbook';
import type { CommandContext } from '../../src/commands/types';
import { cellAddress } from '../../src/workbook/a1';
import { openReusableBridge } from '../contract/support/bridge-port';
import { anySession } from './arbitrary/session';
import type { Session } from './arbitrary/session';
import { copyOf, restore } from './check/copy-of';
import { findLosses } from './check/find-losses';
import { applyEdit } from './play/apply-edit';
import type { CommandStep } from './play/command';
import { runStep } from './play/run-step';
import { contextOn, startWorkbook } from './play/start-workbook';
import { LONGEST_RUN, runs } from './runs';

jest.setTimeout(LONGEST_RUN);

/** What a person sees in a sheet and could lose. How a text came to be one, and ids inside the workbook, do not count. */
function seenIn(sheet: SheetModel): Record<string, unknown> {
  const cells = [...sheet.cells].map(([key, cell]) => [cellAddress(placeOfKey(key)), seen(cell)] as const);
  const { name, visibility, merges } = sheet;
  const charts = sheet.charts.map(({ name: chart }) => chart);
  return { name, visibility, merges, charts, ...Object.fromEntries(cells.filter(([, cell]) => cell !== '')) };
}

function seen({ value, formula, format }: CellModel): string {
  const { numberFormat = 'General', ...look } = format ?? {};
  // The library says how a border is drawn, the plan only that there is one.
  const named = Object.entries(look).filter(([key]) => key !== 'borderBottomStyle');
  const sorted = named.sort(([a], [b]) => (a < b ? -1 : 1));
  const content = value === null && formula === undefined ? '' : JSON.stringify([value, formula]);
  return content === '' ? '' : `${content} ${numberFormat} ${JSON.stringify(sorted)}`;
}

function pictureOf(model: WorkbookModel): unknown {
  return {
    sheets: model.sheets.map(seenIn),
    tables: model.tables
      .map(({ name, area, hasTotalsRow }) => ({ name, area, hasTotalsRow }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    names: model.names.map(({ name, formula, sheetId }) => `${name} ${formula} ${sheetId ?? ''}`).sort(),
  };
}

async function run(context: CommandContext, step: CommandStep): Promise<unknown> {
  const view = await readWorkbook(context);
  if (!view.ok) return view.error.code;
  const outcome = await runStep(context, view.value, step);
  return outcome.ok ? 'ok' : { code: outcome.error.code, partlyDone: outcome.error.details.partlyDone };
}

async function play(
  { start, steps }: Session,
  open: (model: WorkbookModel) => CommandContext,
): Promise<void> {
  const direct = await startWorkbook(start);
  const office = copyOf(direct);
  const contexts = [contextOn(createDirectPort(direct)), open(office)] as const;
  let saved = copyOf(direct);
  for (const step of steps) {
    if ('run' in step) {
      saved = copyOf(direct);
      const before = copyOf(office);
      const said = await run(contexts[0], step);
      expect(await run(contexts[1], step)).toEqual(said);
      expect(findLosses(step.run, before, copyOf(office))).toEqual([]);
      const [one, other] = [pictureOf(direct), pictureOf(office)];
      if (!isDeepStrictEqual(one, other)) expect(other).toEqual(one);
    } else if (step.do === 'reopen') for (const model of [direct, office]) restore(model, saved);
    else for (const model of [direct, office]) applyEdit(model, step);
  }
}

test("through Microsoft's library commands do the same as directly, and lose nothing either", async () => {
  const bridge = openReusableBridge();
  const open = (model: WorkbookModel) => contextOn(bridge(model));
  await fc.assert(
    fc.asyncProperty(anySession, (session) => play(session, open)),
    runs(5, 5),
  );
});
