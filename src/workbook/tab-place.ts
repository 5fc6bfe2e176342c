import type { SheetId } from './marker';
import type { EnsureSheet, Plan } from './plan';

/**
 * Where the sheet of a step goes among the other tabs, counted from 0: after the last of ours with a lower order, as far as
 * the plan tells their order; else before the first of ours with a higher one; else to the end. `others` are the ids of
 * all other sheets in tab order, `undefined` for the user's.
 */
export function tabPlace(step: EnsureSheet, plan: Plan, others: readonly (SheetId | undefined)[]): number {
  const orders = new Map(
    plan.steps.flatMap((other) =>
      other.kind === 'ensureSheet' ? [[other.sheet, other.order] as const] : [],
    ),
  );
  const orderAt = (id: SheetId | undefined) => (id === undefined ? undefined : orders.get(id));
  const after = others.findLastIndex((id) => (orderAt(id) ?? Infinity) < step.order);
  if (after >= 0) return after + 1;
  const before = others.findIndex((id) => (orderAt(id) ?? -Infinity) > step.order);
  return before >= 0 ? before : others.length;
}
