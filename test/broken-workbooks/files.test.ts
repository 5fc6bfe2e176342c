import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../host/xlsx/open-workbook';
import { fileProblemText } from '../../src/text/file-problems';

/** Files that are no workbook. 100 MB of blank rows are made, and read, in the tests of `host/xlsx`. */
describe('a file that cannot be read', () => {
  it.each([
    ['tekst.xlsx', 'tekst.xlsx er ikke en Excel-projektmappe. Åbn den i Excel, og gem den som .xlsx.'],
    ['tom.xlsx', 'tom.xlsx er tom (0 byte). Hent eller gem den igen.'],
    ['halv.xlsx', 'halv.xlsx er ikke hel; slutningen mangler. Hent eller kopiér den igen.'],
    [
      'adgangskode.xlsx',
      'adgangskode.xlsx er beskyttet med adgangskode. Gem en kopi uden adgangskode i Excel, og brug den.',
    ],
  ])('%s says what is wrong and what to do', async (name, message) => {
    const bytes = readFileSync(path.join(__dirname, 'files', name));
    const opened = await openWorkbook(new Uint8Array(bytes), name);
    expect(opened.ok ? 'it was opened' : fileProblemText(opened.problem, name)).toBe(message);
  });
});
