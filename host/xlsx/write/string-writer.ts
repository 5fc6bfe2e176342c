import type { SharedStrings } from '../read/read-shared-strings';
import { parseRaw, rawAttributes, setRawAttributes } from '../xml/raw-element';
import { textElement } from '../xml/xml-text';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** Gives texts their number in the list that all cells share; new texts are added at its end. */
export class StringWriter {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly original: number;
  private uses = 0;

  constructor(strings: SharedStrings) {
    this.original = strings.texts.length;
    strings.texts.forEach((text, number) => {
      if (!strings.rich.has(number) && !this.numbers.has(text)) this.numbers.set(text, number);
    });
  }

  numberFor(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.original + this.added.push(text) - 1;
    this.numbers.set(text, number);
    return number;
  }

  /** The list with what was added, or `undefined` when nothing was. */
  changedText(text: string | undefined): string | undefined {
    if (this.added.length === 0) return undefined;
    const root = parseRaw(text ?? EMPTY);
    const isPrefixed = /<\w+:sst[\s>]/.test(root.open);
    const item = isPrefixed ? 'si xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' : 'si';
    const items = this.added.map((one) => `<${item}>${textElement('t', one)}</si>`).join('');
    const count = Number(rawAttributes(root.open).count ?? this.original) + this.uses;
    const open = setRawAttributes(root.open, { count, uniqueCount: this.original + this.added.length });
    return open + root.children.map((child) => child.raw).join('') + items + root.close;
  }
}
