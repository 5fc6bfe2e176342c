import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeFolder } from '../../../host/serve/local-office.mjs';

/** Source of the library for Excel on Windows, unmodified. */
export function readExcelLibrary(): string {
  return readFileSync(join(officeFolder, 'excel-win32-16.01.js'), 'utf8');
}
