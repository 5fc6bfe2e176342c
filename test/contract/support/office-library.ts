import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const here = createRequire(resolve('package.json'));

/** Folder of Microsoft's client library, as installed. */
const OFFICE_DIST = join(dirname(here.resolve('@microsoft/office-js/package.json')), 'dist');

/** Source of the library for Excel on Windows, unmodified. */
export function readExcelLibrary(): string {
  return readFileSync(join(OFFICE_DIST, 'excel-win32-16.01.js'), 'utf8');
}
