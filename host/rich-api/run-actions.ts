import { ExcelRefusal } from '../workbook/excel-refusal';
import type { BatchError, ResponseBody, RichAction, RichBatch } from './batch';
import { ActionType } from './batch';
import type { Interfere } from './interference';
import { NoAnswer } from './interference';
import { PathResolver } from './resolve-paths';
import { RichError } from './rich-error';
import { identify, selectProperties } from './select-properties';
import type { HostState, RichObject } from './rich-types';

/**
 * Carries out a batch. At the first refusal it stops: what was done stays done, the answer tells which action failed.
 * `interfere` lets an action fail that could be done; see `Interference`.
 */
export function runActions(batch: RichBatch, host: HostState, interfere?: Interfere): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const paths = new PathResolver(batch.ObjectPaths, host);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const interference = interfere?.(action, index);
      if (interference?.way === 'refuse') throw new RichError(interference.code, 'Refused on purpose.', 400);
      runAction(action, paths, host, response);
      if (interference !== undefined) throw new NoAnswer(interference.way);
    } catch (error) {
      response.Error = toBatchError(error, index);
      break;
    }
  }
  return response;
}

/** A refusal of the wire or of the workbook; anything else is a mistake in the host. */
function toBatchError(error: unknown, index: number): BatchError {
  if (!(error instanceof RichError || error instanceof ExcelRefusal)) throw error;
  const status = error instanceof RichError ? error.status : 400;
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: status,
    Location: '',
    ActionIndex: index,
  };
}

function runAction(action: RichAction, paths: PathResolver, host: HostState, response: ResponseBody): void {
  const answer = (value: unknown) => response.Results.push({ ActionId: action.Id, Value: value ?? null });
  if (action.ActionType === ActionType.trace) {
    response.TraceIds.push(action.Id);
    answer(null);
    return;
  }
  const object = paths.object(action.ObjectPathId ?? 0);
  switch (action.ActionType) {
    case ActionType.instantiate:
      answer(object === null ? null : identify(object, host));
      return;
    case ActionType.query:
    case ActionType.queryAsJson:
      answer(object === null ? null : selectProperties(object, action.QueryInfo, host));
      return;
    case ActionType.method:
      answer(callMethod(object, action, paths, host));
      return;
    case ActionType.setProperty:
      present(object).set(action.Name ?? '', paths.arguments(action.ArgumentInfo).raw(0));
      return;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        present(object).set(name.charAt(0).toUpperCase() + name.slice(1), value);
      }
      return;
    default:
      throw host.missing(`action type ${action.ActionType}`);
  }
}

function callMethod(
  object: RichObject | null,
  action: RichAction,
  paths: PathResolver,
  host: HostState,
): unknown {
  const name = action.Name ?? '';
  // The client keeps what it asks for before it knows whether it is there.
  if (object === null && name === '_KeepReference') return null;
  if (name === '_KeepReference' && object?.isKept === true) {
    const id = `r${host.nextReference++}`;
    host.references.set(id, object);
    host.referenceIds.set(object, id);
    return null;
  }
  return present(object).call(name, paths.arguments(action.ArgumentInfo));
}

function present(object: RichObject | null): RichObject {
  if (object === null) throw new RichError('InvalidOperation', 'The object is a null object.', 400);
  return object;
}
