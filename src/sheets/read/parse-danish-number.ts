import { cleanText } from './clean-text';

const parts = new Intl.NumberFormat('da-DK').formatToParts(1234567.8);
const partOf = (type: 'group' | 'decimal', fallback: string) =>
  parts.find((part) => part.type === type)?.value ?? fallback;
const GROUP = partOf('group', '.');
const DECIMAL = partOf('decimal', ',');

const PLAIN = /^[+-]?\d+$/;
const WITH_DECIMALS = new RegExp(`^[+-]?\\d+\\${DECIMAL}\\d+$`);
const GROUPED = new RegExp(`^[+-]?\\d{1,3}(\\${GROUP}\\d{3})+(\\${DECIMAL}\\d+)?$`);
const POINT = /^[+-]?\d+\.\d+$/;

/**
 * A number that a Dane typed as text: `12,5`, `1.234,5`, `1 234,5`; also `12.5`, which can be nothing but a decimal
 * point. A point with exactly three digits after it stands between thousands, as in every Danish number. `undefined`
 * for anything that is more than a number (`ca. 3`, `3-4`).
 */
export function parseDanishNumber(text: string): number | undefined {
  const compact = cleanText(text)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    .replace('−', '-');
  if (PLAIN.test(compact)) return Number(compact);
  if (WITH_DECIMALS.test(compact) || GROUPED.test(compact)) {
    return Number(compact.replaceAll(GROUP, '').replace(DECIMAL, '.'));
  }
  return POINT.test(compact) ? Number(compact) : undefined;
}
