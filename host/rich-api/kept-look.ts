import { formatAt } from '../workbook/formats';
import type { CellLook } from '../workbook/model';
import { needFlag, needNumber, needText } from './need';
import { readFormat, writeFormat } from './range-formats';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

type Set = (target: RangeTarget, value: unknown, host: HostState) => void;
type KeysOf<T> = { [K in keyof CellLook]-?: CellLook[K] extends T | undefined ? K : never }[keyof CellLook];

/** Sets one part of the look to what is given, when it has the right kind. */
export const lookFlag =
  (part: KeysOf<boolean>): Set =>
  (target, value, host) =>
    writeFormat(target, { [part]: needFlag(value) }, host);

export const lookNumber =
  (part: KeysOf<number>): Set =>
  (target, value, host) =>
    writeFormat(target, { [part]: needNumber(value) }, host);

export const lookText =
  (part: KeysOf<string>): Set =>
  (target, value, host) =>
    writeFormat(target, { [part]: needText(value) }, host);

/** Parts of the look that are only kept and given back. */
const KEPT = {
  AutoIndent: { otherwise: false, read: needFlag },
  FillTint: { otherwise: 0, read: needNumber },
  FontTint: { otherwise: 0, read: needNumber },
  HorizontalAlignment: { otherwise: 'General', read: needText },
  ReadingOrder: { otherwise: 'Context', read: needText },
} as const;

type Part = keyof typeof KEPT;

const setPart =
  (name: Part): Set =>
  (target, value, host) => {
    const { more } = formatAt(target.sheet, target.area);
    writeFormat(target, { more: { ...more, [name]: KEPT[name].read(value) } }, host);
  };

const getPart = (name: Part) => (target: RangeTarget) =>
  readFormat(target, ({ more }) => more?.[name] ?? KEPT[name].otherwise);

export const keptLook = {
  get: {
    AutoIndent: getPart('AutoIndent'),
    FillTint: getPart('FillTint'),
    FontTint: getPart('FontTint'),
    ReadingOrder: getPart('ReadingOrder'),
  },
  set: {
    AutoIndent: setPart('AutoIndent'),
    FillTint: setPart('FillTint'),
    FontTint: setPart('FontTint'),
    HorizontalAlignment: setPart('HorizontalAlignment'),
    ReadingOrder: setPart('ReadingOrder'),
  },
};
