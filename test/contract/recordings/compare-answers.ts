import { z } from 'zod';
import type { RichAction, RichBatch } from '../../../host/rich-api/batch';
import { isObject } from './ids';

/** Where our host answers something else than was recorded. */
export interface Difference {
  /** What was asked and which part of the answer differs: `Worksheets.GetItem().GetRange() load › Values[][]`. */
  readonly rule: string;
  readonly recorded: unknown;
  readonly ours: unknown;
}

const answerSchema = z.object({
  Results: z.array(z.object({ ActionId: z.number(), Value: z.unknown() })).nullish(),
  Error: z.object({ Code: z.string(), ActionIndex: z.number().nullish() }).nullish(),
});

/** Every difference between two answers to the same batch; both in our host's ids. Words of errors may differ. */
export function compareAnswers(batch: RichBatch, recorded: unknown, ours: unknown): Difference[] {
  const [theirs, mine] = [answerSchema.parse(recorded), answerSchema.parse(ours)];
  const refusal = (answer: typeof theirs) =>
    answer.Error === null || answer.Error === undefined ? 'done' : answer.Error.Code;
  const failed = batch.Actions[theirs.Error?.ActionIndex ?? mine.Error?.ActionIndex ?? -1];
  const rule = failed === undefined ? 'batch' : sayAction(failed, batch);
  const differences: Difference[] =
    refusal(theirs) === refusal(mine)
      ? []
      : [{ rule: `${rule} › refusal`, recorded: refusal(theirs), ours: refusal(mine) }];
  const answers = new Map(mine.Results?.map(({ ActionId, Value }) => [ActionId, Value]));
  for (const { ActionId, Value } of theirs.Results ?? []) {
    const action = batch.Actions.find(({ Id }) => Id === ActionId);
    if (action === undefined || !answers.has(ActionId)) continue;
    differences.push(...compareValues(sayAction(action, batch), Value, answers.get(ActionId)));
  }
  return differences;
}

/** Numbers of rows and the like are left out of the rule, so that one rule is told once. */
function compareValues(rule: string, recorded: unknown, ours: unknown, place = ''): Difference[] {
  if (isObject(recorded) && isObject(ours) && Array.isArray(recorded) === Array.isArray(ours)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(ours)])];
    return keys.flatMap((key) => {
      const step = Array.isArray(recorded) ? '[]' : `.${key}`;
      return compareValues(rule, recorded[key], ours[key], `${place}${step}`);
    });
  }
  return recorded === ours ? [] : [{ rule: `${rule} › ${place.replace(/^\./, '')}`, recorded, ours }];
}

const DOES: Readonly<Record<number, string>> = { 1: 'is', 2: 'load', 7: 'load', 9: 'update' };

function sayAction({ ActionType, Name, ObjectPathId }: RichAction, batch: RichBatch): string {
  const object = sayPath(ObjectPathId ?? 0, batch);
  if (ActionType === 3) return `${object}.${Name ?? ''}()`;
  if (ActionType === 4) return `${object}.${Name ?? ''} =`;
  return `${object} ${DOES[ActionType] ?? `action ${ActionType}`}`;
}

/** `Worksheets.GetItem().Tables`: the names on the way to an object; a kept one has lost its way. */
function sayPath(id: number, batch: RichBatch): string {
  const path = batch.ObjectPaths[String(id)];
  if (path === undefined) return 'Workbook';
  const own = { 1: 'Workbook', 5: '[]', 6: 'kept' }[path.ObjectPathType] ?? path.Name;
  const name = path.ObjectPathType === 3 ? `${own}()` : own;
  const parent = path.ParentObjectPathId ?? 0;
  const before = parent > 0 ? sayPath(parent, batch) : '';
  return before === '' || before === 'Workbook' ? name : `${before}${name === '[]' ? '' : '.'}${name}`;
}
