import type { Basis, Range } from '../basis';
import type {
  DetailChange,
  DetailField,
  DetailValue,
  InputChange,
  VersionValue,
} from '../version-difference';

/** Everything of a row beside its figure and what it is known by. */
export type Details = Partial<Record<DetailField, DetailValue | undefined>>;

/** An input as it stands in one version. */
export interface SeenInput {
  readonly value: VersionValue | null;
  readonly details: Details;
  readonly place: string;
}

/** What differs between two versions of one input; `undefined` when nothing does. Where it stands is no difference. */
export function changeOf(
  was: SeenInput | undefined,
  is: SeenInput | undefined,
): Pick<InputChange, 'how' | 'before' | 'after' | 'details' | 'place'> | undefined {
  if (was === undefined) {
    return is && { how: 'added', before: null, after: is.value, details: [], place: is.place };
  }
  if (is === undefined) {
    return { how: 'removed', before: was.value, after: null, details: [], place: was.place };
  }
  const details = detailChanges(was.details, is.details);
  if (details.length === 0 && isSame(was.value, is.value)) return undefined;
  return { how: 'changed', before: was.value, after: is.value, details, place: is.place };
}

/** What an input rests on. */
export function basisDetails({ sourceType, confidence, note }: Partial<Basis>): Details {
  return { sourceType, confidence, note };
}

/** How far a figure may lie from its base. */
export function rangeDetails({ range }: { readonly range?: Range }): Details {
  return { low: range?.low, high: range?.high };
}

function detailChanges(was: Details, is: Details): readonly DetailChange[] {
  return fieldsOf({ ...was, ...is }).flatMap((field) => {
    const [before = null, after = null] = [was[field], is[field]];
    return isSame(before, after) ? [] : [{ field, before, after }];
  });
}

function fieldsOf(details: Details): readonly DetailField[] {
  return Object.keys(details).filter((key): key is DetailField => key in details);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
