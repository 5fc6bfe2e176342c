import { BUILTIN_NUMBER_FORMATS } from '../read/builtin-number-formats';
import { rawAttributes, type RawElement } from '../xml/raw-element';
import { attributesXml } from '../xml/xml-text';
import { StyleList } from './style-list';

/** Built-in numbers whose meaning does not change with the language of the program; dates (14–22) do. */
const SAME_EVERYWHERE = new Set([1, 2, 3, 4, 9, 10, 11, 49]);
const FIRST_OWN = 164;

/** Numbers of number formats. */
export class NumberFormatWriter {
  readonly list: StyleList;
  private readonly numbers = new Map<string, number>();
  private next = FIRST_OWN;

  constructor(root: RawElement) {
    this.list = new StyleList(root, 'numFmts', 'numFmt');
    for (const [number, code] of BUILTIN_NUMBER_FORMATS)
      if (SAME_EVERYWHERE.has(number)) this.numbers.set(code, number);
    for (const raw of this.list.all()) {
      const { numFmtId, formatCode } = rawAttributes(raw);
      if (formatCode !== undefined && !this.numbers.has(formatCode))
        this.numbers.set(formatCode, Number(numFmtId));
      this.next = Math.max(this.next, Number(numFmtId) + 1);
    }
  }

  numberFor(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    const number = this.next++;
    this.list.add(`<numFmt${attributesXml({ numFmtId: number, formatCode: code })}/>`);
    this.numbers.set(code, number);
    return number;
  }
}
