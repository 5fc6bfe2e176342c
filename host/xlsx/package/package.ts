import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { decoderFor } from '../xml/xml-tree';

/** More than any workbook of ours or of a municipality; a file that unpacks to more is refused before unpacking. */
const MAX_PART_BYTES = 300 * 1024 * 1024;
const MAX_TOTAL_BYTES = 600 * 1024 * 1024;
const MAX_PARTS = 20_000;

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Pictures and the like are packed already; packing them again costs time and saves nothing. */
const PACKED = /\.(png|jpe?g|gif|zip|docx|xlsx|pptx|mp4)$/i;
/** One moment for every part, so that saving twice gives the same bytes. */
const STAMP = new Date(1980, 0, 1);

/**
 * The parts of an .xlsx. Parts are unpacked when they are asked for, so an untouched picture never costs memory.
 * Part names are found without regard to case, as the format says.
 */
export class Package {
  private readonly names = new Map<string, string>();
  private readonly changed = new Map<string, Uint8Array | null>();

  private constructor(
    private readonly zip: Uint8Array | null,
    names: readonly string[],
  ) {
    for (const name of names) this.names.set(name.toLowerCase(), name);
  }

  static empty(): Package {
    return new Package(null, []);
  }

  /** Reads the directory only. Throws `TooLargeError`, or fflate's error when the bytes are no zip. */
  static open(zip: Uint8Array): Package {
    const names: string[] = [];
    let total = 0;
    unzipSync(zip, {
      filter: (entry) => {
        total += entry.originalSize;
        if (entry.originalSize > MAX_PART_BYTES || total > MAX_TOTAL_BYTES || names.length > MAX_PARTS) {
          throw new TooLargeError(entry.name);
        }
        if (!entry.name.endsWith('/')) names.push(entry.name);
        return false;
      },
    });
    return new Package(zip, names);
  }

  /** A copy whose changes do not reach this one. */
  fork(): Package {
    const copy = new Package(this.zip, [...this.names.values()]);
    for (const [name, bytes] of this.changed) copy.changed.set(name, bytes);
    return copy;
  }

  /** Part names in file order, without a leading slash. */
  list(): string[] {
    return [...this.names.values()].map(slashes);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  bytes(name: string): Uint8Array | undefined {
    const actual = this.find(name);
    if (actual === undefined) return undefined;
    const changed = this.changed.get(actual);
    if (changed !== undefined) return changed ?? undefined;
    if (this.zip === null) return undefined;
    return unzipSync(this.zip, { filter: (entry) => entry.name === actual })[actual];
  }

  /** The part as text, without its byte order mark. Throws when there is none. */
  text(name: string): string {
    const bytes = this.bytes(name);
    if (bytes === undefined) throw new Error(`No part ${name}.`);
    return decoderFor(bytes).decode(bytes);
  }

  put(name: string, content: string | Uint8Array): void {
    const actual = this.find(name) ?? name;
    this.names.set(slashes(actual).toLowerCase(), actual);
    this.changed.set(actual, typeof content === 'string' ? strToU8(asUtf8(content)) : content);
  }

  remove(name: string): void {
    const actual = this.find(name);
    if (actual === undefined) return;
    this.names.delete(slashes(actual).toLowerCase());
    this.names.delete(actual.toLowerCase());
    this.changed.delete(actual);
  }

  /** Names of parts that differ from the file's, new ones too. */
  changedParts(): string[] {
    return [...this.changed.keys()];
  }

  toBytes(): Uint8Array {
    const original =
      this.zip === null ? {} : unzipSync(this.zip, { filter: (entry) => this.isUnchanged(entry.name) });
    const files: Zippable = {};
    for (const name of this.names.values()) {
      const bytes = this.changed.get(name) ?? original[name];
      if (bytes !== undefined) files[name] = [bytes, { level: PACKED.test(name) ? 0 : 6 }];
    }
    return zipSync(files, { mtime: STAMP });
  }

  private isUnchanged(entry: string): boolean {
    return this.names.get(entry.toLowerCase()) === entry && !this.changed.has(entry);
  }

  private find(name: string): string | undefined {
    return this.names.get(name.toLowerCase()) ?? this.names.get(name.toLowerCase().replace(/\//g, '\\'));
  }
}

function slashes(name: string): string {
  return name.replace(/\\/g, '/');
}

/** A rewritten part is UTF-8 whatever it was. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=)(["'])(?!utf-?8)[^"']*\2/i, '$1"UTF-8"');
}
