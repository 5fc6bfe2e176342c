import { createHash } from 'node:crypto';
import { createDirectPort } from '../../host/port/direct-port';
import { markedSheets } from '../../host/port/read-inventory';
import { ActionType } from '../../host/rich-api/batch';
import type { Interfere, Interference } from '../../host/rich-api/interference';
import type { WorkbookModel } from '../../host/workbook/model';
import { readWorkbook } from '../../src/commands/read-workbook';
import type { CourseTries } from '../../src/commands/start-course';
import { viewSoem } from '../../src/commands/view-soem';
import { SOEM_RESULT_SHEETS } from '../../src/sheets/soem/results/result-names';
import { openReusableBridge } from '../contract/support/bridge-port';
import { contextOf } from './filled-workbook';
import { copyOf, differences, normalImage } from './normal-image';
import type { Scenario } from './scenarios';
import type { UsersContent } from './users-content';
import { lossesBetween, usersContent } from './users-content';
import { RESULT_SHEETS } from '../../src/sheets/results/result-names';

export const WAYS = ['refuse', 'loseAnswer', 'closePane'] as const;
export type Way = (typeof WAYS)[number];

/** Where a run is broken off: the action's number over all batches, and how. */
export interface Injection {
  readonly action: number;
  readonly way: Way;
}

/** A scenario with all that an injected run of it is held against. */
export interface Rehearsal {
  readonly scenario: Scenario;
  readonly start: WorkbookModel;
  readonly before: UsersContent;
  readonly wanted: UsersContent;
  readonly startImage: string;
  readonly wantedImage: string;
  /** For each action its batch, its place in it and its name. */
  readonly actions: readonly string[];
  /** What was found out about states in which runs were left, by their images: the same state is judged once. */
  readonly judged: Map<string, readonly string[]>;
}

/** Mostly the error without a reason; some that Excel takes back, one that it means, and somebody who begins to type. */
const CODES = [
  'InvalidOperationInCellEditMode',
  'GeneralException',
  'ServiceNotAvailable',
  'GeneralException',
  'RequestAborted',
  'AccessDenied',
];

const open = openReusableBridge();

/** Runs a scenario once undisturbed. */
export async function rehearse(scenario: Scenario): Promise<Rehearsal> {
  const start = await scenario.workbook();
  const end = copyOf(start);
  const actions: string[] = [];
  let batch = 0;
  const watch: Interfere = ({ Name, ActionType }, index) => {
    if (index === 0) batch++;
    actions.push(`batch ${batch}, action ${index + 1} (${Name ?? `type ${ActionType}`})`);
    return undefined;
  };
  const outcome = await scenario.run(contextOf(open(end, watch)), {});
  if (!outcome.ok) throw outcome.error;
  return {
    ...{ scenario, start, actions, judged: new Map() },
    before: usersContent(start),
    wanted: usersContent(end),
    startImage: normalImage(start),
    wantedImage: normalImage(end),
  };
}

/** One run that is broken off, and the run after it. Gives what was lost, in words; nothing when nothing was. */
export async function inject(rehearsal: Rehearsal, injection: Injection): Promise<readonly string[]> {
  const model = copyOf(rehearsal.start);
  const tries: CourseTries = {};
  const outcome = await breakOff(rehearsal.scenario, model, injection, tries);
  const image = normalImage(model);
  if (outcome === 'ok') {
    const lines = differences(rehearsal.wantedImage, image);
    return lines.map((line) => `the command said that all went well, but: ${line}`);
  }
  return judgeOnce(rehearsal, { model, image, tries: injection.way === 'closePane' ? null : tries });
}

/** How a run left the workbook, and what the form still knows of it; `null` when the pane is gone. */
interface Left {
  readonly model: WorkbookModel;
  readonly image: string;
  readonly tries: CourseTries | null;
}

async function judgeOnce(rehearsal: Rehearsal, left: Left): Promise<readonly string[]> {
  const remembered = rehearsal.scenario.makesIds === true ? JSON.stringify(left.tries) : '';
  const key = createHash('sha1').update(left.image).update(remembered).digest('base64');
  const known = rehearsal.judged.get(key);
  if (known !== undefined) return known;
  const losses = await judge(rehearsal, left);
  rehearsal.judged.set(key, losses);
  return losses;
}

/**
 * The runs in which the pane is closed, all at once: a closed pane does nothing more, so what it leaves is what the workbook
 * holds right after the action. Gives for each action what was lost.
 */
export async function closeEverywhere(rehearsal: Rehearsal): Promise<ReadonlyMap<number, readonly string[]>> {
  const { scenario, start } = rehearsal;
  const model = copyOf(start);
  const left: { readonly image: string; readonly model: WorkbookModel }[] = [];
  const stateOf: number[] = [];
  const look = (): void => {
    const image = normalImage(model);
    if (image !== left.at(-1)?.image) left.push({ image, model: copyOf(model) });
    stateOf.push(left.length - 1);
  };
  let isFirst = true;
  let couldChange = true;
  const outcome = await scenario.run(
    contextOf(
      open(model, ({ ActionType: type }) => {
        if (!isFirst) {
          if (couldChange) look();
          else stateOf.push(left.length - 1);
        }
        couldChange = isFirst || (type !== ActionType.instantiate && type !== ActionType.query);
        isFirst = false;
        return undefined;
      }),
    ),
    {},
  );
  if (!outcome.ok) throw outcome.error;
  look();
  const losses: (readonly string[])[] = [];
  for (const state of left) losses.push(await judgeOnce(rehearsal, { ...state, tries: null }));
  return new Map(stateOf.map((state, action) => [action, losses[state] ?? []]));
}

/** Runs the command until the injected action; a pane that is closed never hears of it again. */
async function breakOff(
  scenario: Scenario,
  model: WorkbookModel,
  { action, way }: Injection,
  tries: CourseTries,
): Promise<'ok' | 'brokenOff'> {
  let close: () => void = () => undefined;
  const closed = new Promise<'closed'>((resolve) => {
    close = () => resolve('closed');
  });
  let count = 0;
  const interfere: Interfere = () => {
    if (count++ !== action) return undefined;
    // By then the batch is over: the host works it off in one go.
    if (way === 'closePane') setTimeout(close, 0);
    return interferenceOf(way, action);
  };
  const outcome = await Promise.race([scenario.run(contextOf(open(model, interfere)), tries), closed]);
  return outcome !== 'closed' && outcome.ok ? 'ok' : 'brokenOff';
}

function interferenceOf(way: Way, action: number): Interference {
  return way === 'refuse' ? { way, code: CODES[action % CODES.length] ?? '' } : { way };
}

async function judge(rehearsal: Rehearsal, { model, image, tries }: Left): Promise<readonly string[]> {
  const { before, wanted, scenario, wantedImage } = rehearsal;
  const losses = lossesBetween(before, usersContent(model), wanted);
  losses.push(...(await unsaidStates(rehearsal, model)));
  if (scenario.makesIds === true && tries === null && image === wantedImage) return losses;
  const second = await scenario.run(contextOf(open(model)), { ...tries });
  if (!second.ok)
    return [
      ...losses,
      `the second run is refused: ${second.error.message} ${JSON.stringify(second.error.details)}`,
    ];
  const lines = differences(wantedImage, normalImage(model));
  return [...losses, ...lines.map((line) => `after the second run: ${line}`)];
}

/** Result sheets must stand wholly as before or as wanted, or say that they are not finished. */
async function unsaidStates(rehearsal: Rehearsal, model: WorkbookModel): Promise<string[]> {
  const view = await readWorkbook(contextOf(createDirectPort(copyOf(model))));
  if (!view.ok) return [`the workbook cannot be read: ${view.error.message}`];
  const image = normalImage(model);
  if (image === rehearsal.wantedImage) return [];
  const tools = [
    { sheets: RESULT_SHEETS, state: view.value.resultState },
    { sheets: SOEM_RESULT_SHEETS, state: viewSoem(view.value.snapshot).resultState },
  ];
  return tools.flatMap(({ sheets, state }) => {
    if (state === 'unfinished') return [];
    const changed = sheets.filter((id) => {
      const now = resultImage(model, id);
      return now !== undefined && now !== resultImage(rehearsal.start, id);
    });
    return changed.map((id) => `${id} is half done and the view says ${state}`);
  });
}

/** One result sheet with its table as text. */
function resultImage(model: WorkbookModel, id: string): string | undefined {
  const sheet = markedSheets(model).get(id);
  if (sheet === undefined) return undefined;
  const tables = model.tables.filter(({ sheetId }) => sheetId === sheet.id);
  return normalImage({ ...model, sheets: [sheet], tables, names: [] });
}
