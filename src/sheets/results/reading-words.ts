import type { Reading } from '../../domain/dobbelt-bundlinje/course-result';
import { readingTexts } from '../../text/readings';

/** A reading with its symbol: `▼ Mindre fremgang, mere tid`. The symbol tells direction without colour. */
export function readingWords(reading: Reading): string {
  const { symbol, name } = readingTexts[reading];
  return `${symbol} ${name}`;
}
