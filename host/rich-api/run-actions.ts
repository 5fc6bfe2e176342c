import { ExcelRefusal } from '../workbook/excel-refusal';
import type { BatchError, ResponseBody, RichAction, RichBatch } from './batch';
import { ActionType } from './batch';
import { PathResolver } from './resolve-paths';
import { RichError } from './rich-error';
import { identify, selectProperties } from './select-properties';
import type { HostState, RichObject } from './rich-types';

/** Says with which code an action is to be refused although it could be done; tests of what happens then pass it. */
export type Refuse = (action: RichAction) => string | undefined;

/** Carries out a batch. At the first refusal it stops: what was done stays done, the answer tells which action failed. */
export function runActions(batch: RichBatch, host: HostState, refuse?: Refuse): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const paths = new PathResolver(batch.ObjectPaths, host);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const code = refuse?.(action);
      if (code !== undefined) throw new RichError(code, 'Refused on purpose.', 400);
      runAction(action, paths, host, response);
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
