import { findCpr } from './find-cpr';

const hidden = '••••••-••••';

/**
 * Whether a cell's text or number holds something that reads as a CPR number; such input is refused. Judged by the
 * birth date, because valid numbers without the control digit exist. Also a number that lost its leading zero.
 */
export function looksLikeCpr(value: string | number): boolean {
  if (typeof value === 'number' && !Number.isInteger(value)) return false;
  return findCpr(String(value)).length > 0;
}

/** The text with every stretch that reads as a CPR number hidden, so that a message never repeats one. */
export function maskCpr(text: string): string {
  const findings = findCpr(text);
  const kept = findings.map(({ start }, index) => text.slice(findings[index - 1]?.end ?? 0, start));
  return [...kept.map((part) => part + hidden), text.slice(findings.at(-1)?.end ?? 0)].join('');
}
