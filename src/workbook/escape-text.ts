const MONTHS = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec';

/** What Excel may read as something else than text, in Danish or in English; rather one apostrophe too many. */
const READS_AS_OTHER = [
  // Formula, quoted text, error value, bracketed negative, decimal without its zero.
  /^[=+\-@'#(.,%]/,
  // Number, date, time, percentage, amount with the symbol first.
  /^[\p{Nd}\p{Sc}]/u,
  /^(kr|dkk|eur|usd)\.?\s*[-+(]?\d/i,
  /^(true|false|sand|falsk)$/i,
  new RegExp(`^(${MONTHS})\\p{L}*[\\s.,/-]*\\d`, 'iu'),
];

/** Whether Excel would read the text as formula, number, date, boolean or error, or swallow its first apostrophe. */
export function needsEscape(text: string): boolean {
  const seen = text.trim();
  return text.startsWith("'") || READS_AS_OTHER.some((pattern) => pattern.test(seen));
}

/**
 * Text as it must be sent so that the cell holds exactly this text. Excel drops one leading apostrophe and then reads
 * nothing into the rest: the guard against formulas in free text as well. Plain ids such as `B-0007` stay as they are.
 */
export function escapeText(text: string): string {
  return needsEscape(text) ? `'${text}` : text;
}
