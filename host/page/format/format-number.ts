import { formatDate, isDateCode } from './format-date';
import { splitSections, type FormatToken } from './split-sections';

export interface FormattedNumber {
  readonly text: string;
  /** A colour that the format itself asks for. */
  readonly color?: string;
}

/** A number in an invariant number format, as Excel with Danish settings shows it: `#,##0.0` gives `1.234,5`. */
export function formatNumber(value: number, format: string): FormattedNumber {
  const sections = splitSections(format);
  const { section, shown } = chooseSection(sections, value);
  const color = section.find(({ kind }) => kind === 'color')?.text;
  const text = section.some(isDateCode)
    ? (formatDate(value, section) ?? '########')
    : formatDigits(shown, section);
  return { text, ...(color === undefined ? {} : { color }) };
}

/** With one section a minus stands before a negative number; a section of its own says how it is told. */
function chooseSection(
  sections: readonly (readonly FormatToken[])[],
  value: number,
): { section: readonly FormatToken[]; shown: number } {
  const [positive = [], negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, shown: -value };
  if (value === 0 && zero !== undefined) return { section: zero, shown: 0 };
  return { section: positive, shown: value };
}

/** A number as it stands, at most eleven digits: `12,5`. */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, 'E')
      .replace('.', ',')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  return String(Number(value.toPrecision(10))).replace('.', ',');
}

function formatDigits(value: number, section: readonly FormatToken[]): string {
  const codes = section.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const pattern = codes.filter((text) => /^[0#?.,]+$/.test(text)).join('');
  const percents = codes.filter((text) => text === '%').length;
  let isPlaced = false;
  const parts = section.map(({ kind, text }) => {
    if (kind === 'literal') return text;
    if (kind === 'color') return '';
    if (text === '%') return '%';
    if (isPlaced) return '';
    isPlaced = true;
    if (pattern === '') return generalNumber(value).replace(/^-/, '');
    return patternDigits(Math.abs(value) * 100 ** percents, pattern);
  });
  const text = parts.join('');
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function patternDigits(value: number, pattern: string): string {
  const [digits = '', ...fractions] = pattern.replace(/,+$/, '').split('.');
  const fraction = fractions.join('').replaceAll(',', '');
  // Each comma at the end stands for a thousand that is not shown.
  const scale = /,*$/.exec(pattern)?.[0].length ?? 0;
  const written = new Intl.NumberFormat('da-DK', {
    minimumIntegerDigits: Math.max(1, digits.replace(/[^0]/g, '').length),
    minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
    maximumFractionDigits: fraction.length,
    useGrouping: digits.includes(','),
  }).format(value / 1000 ** scale);
  return !digits.includes('0') && Math.abs(value) < 1 ? written.replace(/^0/, '') : written;
}
