import {
  adopt,
  parseRaw,
  putChildren,
  rawChild,
  rawChildren,
  setRawAttributes,
  type RawElement,
} from '../xml/raw-element';

/** One list of the style part (`fonts`, `cellXfs` …): read by number, only ever added to. */
export class StyleList {
  private readonly list: RawElement;
  private readonly items: string[];
  private readonly original: number;

  constructor(
    root: RawElement,
    private readonly name: string,
    item: string,
  ) {
    this.list = parseRaw(rawChild(root, name) ?? `<${name}/>`);
    this.items = rawChildren(this.list, item);
    this.original = this.items.length;
  }

  get size(): number {
    return this.items.length;
  }

  get isChanged(): boolean {
    return this.items.length > this.original;
  }

  at(number: number): string | undefined {
    return this.items[number]?.trim();
  }

  all(): readonly string[] {
    return this.items;
  }

  /** Number of the item; one that says the same already is used again. */
  add(raw: string): number {
    const adopted = adopt(this.list, raw);
    const known = this.items.findIndex((item) => item.trim() === adopted);
    return known >= 0 ? known : this.items.push(adopted) - 1;
  }

  /** The style part with this list's additions. */
  putInto(root: RawElement, order: readonly string[]): RawElement {
    if (!this.isChanged) return root;
    const open = setRawAttributes(this.list.open, { count: this.items.length });
    const added = this.items.slice(this.original);
    const raw =
      open + this.list.children.map((child) => child.raw).join('') + added.join('') + this.list.close;
    return putChildren(root, order, this.name, [raw]);
  }
}
