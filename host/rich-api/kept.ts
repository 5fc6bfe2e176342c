import { ExcelRefusal } from '../workbook/excel-refusal';
import { requireWritable } from '../workbook/guards';
import type { Keeper, SheetModel } from '../workbook/model';
import { needFlag, needNumber, needText, needWord } from './need';
import type { HostState, TypeTable } from './rich-types';

/** A property that is kept and given back; `otherwise` is what it is before anybody sets it. */
export interface KeptRule {
  readonly otherwise: unknown;
  readonly read: (value: unknown) => unknown;
}

export const keptFlag = (otherwise: boolean): KeptRule => ({ otherwise, read: needFlag });
export const keptNumber = (otherwise: number): KeptRule => ({ otherwise, read: needNumber });
export const keptText = (otherwise: string): KeptRule => ({ otherwise, read: needText });

/** One of some words; the first is what it is before anybody sets it. */
export const keptWord = (first: string, ...others: readonly string[]): KeptRule => ({
  otherwise: first,
  read: (value) => needWord(value, [first, ...others]),
});

/** A number, or an empty text that leaves it to Excel. */
export const keptNumberOrAuto: KeptRule = {
  otherwise: '',
  read: (value) => (value === '' ? value : needNumber(value)),
};

/** Where a property is kept: with the chart, table, sheet or workbook it belongs to, under a path of its own. */
export interface KeptPlace {
  readonly owner: Keeper;
  readonly path: string;
  readonly sheet?: SheetModel;
}

/**
 * Properties on which nothing else here depends: what is set comes back, on a protected sheet setting is refused, and a
 * saved file does not hold them. To be spread into a type table.
 */
export function kept<T, K extends string>(
  placeOf: (target: T, host: HostState) => KeptPlace,
  rules: Readonly<Record<K, KeptRule>>,
): { get: Required<TypeTable<T>>['get']; set: Required<TypeTable<T>>['set'] } {
  const entries = Object.entries<KeptRule>(rules);
  return {
    get: Object.fromEntries(
      entries.map(([name, { otherwise }]) => [
        name,
        (target: T, host: HostState) => readKept(placeOf(target, host), name, otherwise),
      ]),
    ),
    set: Object.fromEntries(
      entries.map(([name, { read }]) => [
        name,
        (target: T, value: unknown, host: HostState) => keep(placeOf(target, host), name, read(value), host),
      ]),
    ),
  };
}

export function readKept({ owner, path }: KeptPlace, name: string, otherwise: unknown): unknown {
  return owner.kept?.get(`${path}/${name}`) ?? otherwise;
}

export function keep({ owner, path, sheet }: KeptPlace, name: string, value: unknown, host: HostState): void {
  if (sheet !== undefined) requireWritable(host.model, sheet);
  else if (host.model.readOnly) throw new ExcelRefusal('AccessDenied', 'Projektmappen er skrivebeskyttet.');
  owner.kept ??= new Map();
  owner.kept.set(`${path}/${name}`, value);
}
