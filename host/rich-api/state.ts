import type { WorkbookModel } from '../workbook/model';
import { bind } from './bind';
import { apiNotFound } from './rich-error';
import type { HostState, TypeRegistry } from './rich-types';

export function createState(
  model: WorkbookModel,
  culture: string,
  registry: TypeRegistry,
  isWeb = false,
): HostState {
  const unsupported = new Map<string, number>();
  const state: HostState = {
    model,
    culture,
    isWeb,
    references: new Map(),
    referenceIds: new WeakMap(),
    registrations: new Set(),
    unsupported,
    nextReference: 1,
    missing(what) {
      unsupported.set(what, (unsupported.get(what) ?? 0) + 1);
      return apiNotFound(what);
    },
    object: (type, target) => bind(registry[type], target, state),
  };
  return state;
}
