import type { WorkbookModel } from '../workbook/model';
import { contentTypeOf } from './package/content-types';
import { Package, TooLargeError } from './package/package';
import { PartError } from './read/part-error';
import { findWorkbookPart, readWorkbook } from './read/read-workbook';
import type { FileProblem, WorkbookFile } from './workbook-file';

export type OpenResult =
  | { readonly ok: true; readonly model: WorkbookModel; readonly file: WorkbookFile }
  | { readonly ok: false; readonly problem: FileProblem };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SPREADSHEET =
  /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml$/i;

/** Opens what Excel, LibreOffice and others save as .xlsx or .xlsm. Never throws for a bad file. */
export function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenResult> {
  const problem = firstProblem(bytes);
  return Promise.resolve(problem === undefined ? readPackage(bytes, name) : { ok: false, problem });
}

function firstProblem(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, OLE)) {
    return hasWideText(bytes, 'EncryptedPackage')
      ? { kind: 'passwordProtected' }
      : { kind: 'notXlsx', looksLike: 'xls' };
  }
  if (startsWith(bytes, ZIP)) return undefined;
  return { kind: 'notXlsx', looksLike: 'unknown' };
}

function readPackage(bytes: Uint8Array, name: string): OpenResult {
  let pkg: Package;
  try {
    pkg = Package.open(bytes);
  } catch (error) {
    // A zip whose directory is missing at the end was cut off on its way.
    return { ok: false, problem: { kind: error instanceof TooLargeError ? 'tooLarge' : 'truncated' } };
  }
  try {
    const stranger = strangerProblem(pkg);
    if (stranger !== undefined) return { ok: false, problem: stranger };
    return { ok: true, model: readWorkbook(pkg, name).model, file: { package: pkg } };
  } catch (error) {
    if (error instanceof TooLargeError) return { ok: false, problem: { kind: 'tooLarge' } };
    return {
      ok: false,
      problem: { kind: 'unreadablePart', ...(error instanceof PartError ? { part: error.part } : {}) },
    };
  }
}

/** A zip that is not a workbook of this format. */
function strangerProblem(pkg: Package): FileProblem | undefined {
  const part = findWorkbookPart(pkg);
  if (part === undefined)
    return { kind: 'notXlsx', looksLike: pkg.has('META-INF/manifest.xml') ? 'ods' : 'unknown' };
  const type = contentTypeOf(pkg, part) ?? '';
  if (SPREADSHEET.test(type)) return undefined;
  if (/binary/i.test(type)) return { kind: 'notXlsx', looksLike: 'xlsb' };
  return { kind: 'notXlsx', looksLike: /word/i.test(type) ? 'docx' : 'unknown' };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names in the old container are stored with two bytes a letter; its directory is somewhere in the file. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
