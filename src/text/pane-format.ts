// Figures that may be missing, as the pane shows them. The forms themselves are those of danish-format.
import { danishDifference, danishNumber, danishPercent } from './danish-format';

/** Stands where a figure cannot be computed. */
const NO_FIGURE = '–';

/** Words whose hyphens keep the parts on one line: `WHO-5` never breaks before its number. Only for what is shown. */
export function unbroken(words: string): string {
  return words.replaceAll('-', '\u2011');
}

/** Hours or points, at most one decimal. */
export function shownNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? NO_FIGURE : danishNumber(value);
}

/** A difference with its sign. */
export function shownDifference(value: number | null | undefined): string {
  return value === null || value === undefined ? NO_FIGURE : danishDifference(Math.round(value * 10) / 10);
}

/** A share (0–1) as whole per cent. */
export function shownShare(share: number | null | undefined): string {
  return share === null || share === undefined ? NO_FIGURE : danishPercent(share);
}
