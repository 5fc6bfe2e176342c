import { useDeferredValue, useMemo, useState } from 'react';
import { typedCell } from '../../../../sheets/soem/draft/typed-cell';
import type { Fault } from '../../../../sheets/fault';
import type { CellValue, WriteValue } from '../../../../workbook/cell-value';
import type { WriteRows } from '../../../../workbook/plan';
import type { Snapshot } from '../../../../workbook/snapshot';
import type { CellFieldSpec, CellFieldState } from './cell-field';
import { paneSoemForm as text } from '../../../../text/pane-soem-steps';
import { draftOf, type Draft } from '../shared/draft-of';
import { netOf } from '../shared/result-in';
import { fieldFaults, isBlocking, isOfBlank } from './field-faults';

/** Texts and cells by the key of their field. */
export type Texts = Readonly<Record<string, string>>;
export type Cells = Readonly<Record<string, Exclude<WriteValue, { keep: true }>>>;

/** What a form of cells is made of. The functions have to stay the same from drawing to drawing. */
export interface CellFormSpec {
  readonly snapshot: Snapshot;
  readonly calculation: string;
  readonly fields: readonly CellFieldSpec[];
  /** What the fields show before anything is typed. */
  readonly shown: Texts;
  /** The fields whose shown text is a proposal, to be saved as if it had been typed. */
  readonly proposed: Texts;
  readonly stepsOf: (cells: Cells) => readonly WriteRows[];
  readonly faultsOf: (draft: Draft, cells: Cells) => ReadonlyMap<string, readonly Fault[]>;
  /** Faults that stand there already are shown at once. */
  readonly showsAll: boolean;
  /** A new row: what the sheet requires has to be filled before the row is there for the reading to tell of it. */
  readonly isNew?: boolean;
  /** More that keeps this form from being saved. */
  readonly isRefused?: (fault: Fault) => boolean;
}

export interface CellForm {
  readonly isTouched: boolean;
  readonly refusals: number;
  /** The net with what has been typed; `undefined` as long as something of it cannot be read. */
  readonly net: number | null | undefined;
  readonly stateOf: (field: CellFieldSpec) => CellFieldState;
  readonly change: (key: string, value: string) => void;
  readonly fill: (texts: Texts) => void;
  /** What is to be saved, or `null` when something must be looked at first. */
  readonly take: () => Cells | null;
  readonly typed: Texts;
}

/** A form of cells: its faults and its net come from the draft, worked out behind the typing. */
export function useCellForm(spec: CellFormSpec): CellForm {
  const { snapshot, calculation, fields, shown, proposed, stepsOf, faultsOf, showsAll } = spec;
  const [typed, setTyped] = useState<Texts>({});
  const [refusals, setRefusals] = useState(0);
  const [shownFirst] = useState(shown);
  const deferred = useDeferredValue(typed);
  const look = useMemo(() => {
    const cells = cellsOf(fields, { ...proposed, ...deferred });
    const draft = draftOf(snapshot, calculation, () => stepsOf(cells));
    return { net: netOf(draft?.calculation), faults: draft === null ? NO_FAULTS : faultsOf(draft, cells) };
  }, [snapshot, calculation, fields, proposed, deferred, stepsOf, faultsOf]);
  // What is wrong in other fields is for their own form.
  const refused = (faults: ReadonlyMap<string, readonly Fault[]>) =>
    fields
      .flatMap(({ key }) => faults.get(key) ?? [])
      .some((fault) => isBlocking(fault) || spec.isRefused?.(fault) === true);
  const textOf = (key: string) => typed[key] ?? proposed[key] ?? shown[key] ?? '';
  const isToFill = ({ key, required }: CellFieldSpec) =>
    spec.isNew === true && required && textOf(key).trim() === '';
  const take = () => {
    const cells = cellsOf(fields, { ...proposed, ...typed });
    const draft = draftOf(snapshot, calculation, () => stepsOf(cells));
    const isRefused = fields.some(isToFill) || (draft !== null && refused(faultsOf(draft, cells)));
    if (!isRefused) return cells;
    setRefusals(refusals + 1);
    return null;
  };
  const stateOf = (field: CellFieldSpec): CellFieldState => {
    const { key } = field;
    const isSeen = showsAll || refusals > 0 || typed[key] !== undefined;
    // Nobody is blamed for a field that is still to be filled.
    const faults = (look.faults.get(key) ?? []).filter(({ kind }) => isSeen || !isOfBlank(kind));
    const now = shown[key] ?? '';
    const isOther = typed[key] !== undefined && now !== (shownFirst[key] ?? '');
    const conflict = { question: now === '' ? text.nowBlank : text.nowStands(now) };
    const blank = refusals > 0 && isToFill(field) ? { error: text.fill(field.label) } : {};
    return { value: textOf(key), ...blank, ...fieldFaults(faults), ...(isOther ? conflict : {}) };
  };
  const fill = (texts: Texts) => setTyped((before) => ({ ...before, ...texts }));
  return {
    isTouched: Object.keys(typed).length > 0,
    refusals,
    net: refused(look.faults) ? undefined : look.net,
    stateOf,
    change: (key, value) => fill({ [key]: value }),
    fill,
    take,
    typed,
  };
}

const NO_FAULTS: ReadonlyMap<string, readonly Fault[]> = new Map();

function cellsOf(fields: readonly CellFieldSpec[], texts: Texts): Cells {
  return Object.fromEntries(
    fields.flatMap((field): [string, Exclude<CellValue, { error: string }>][] => {
      const text = texts[field.key];
      return text === undefined ? [] : [[field.key, typedCell(text, field)]];
    }),
  );
}
