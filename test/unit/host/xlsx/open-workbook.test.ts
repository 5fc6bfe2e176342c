import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../../host/xlsx/open-workbook';
import type { FileProblem } from '../../../../host/xlsx/workbook-file';
import { fixture, open } from './support/workbook-files';
import { withPart } from './support/with-part';

async function problemOf(bytes: Uint8Array): Promise<FileProblem | undefined> {
  const result = await openWorkbook(bytes, 'bog.xlsx');
  return result.ok ? undefined : result.problem;
}

/** The old container of Office, with the names of its streams in its directory. */
function oldContainer(stream: string): Uint8Array {
  const wide = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(69),
    ...wide,
  ]);
}

describe('a file that is no workbook is met with its reason', () => {
  test('an empty file', async () => {
    expect(await problemOf(new Uint8Array())).toEqual({ kind: 'empty' });
  });

  test('a text file', async () => {
    expect(await problemOf(strToU8('BorgerID;Timer\nB-0007;12'))).toEqual({
      kind: 'notXlsx',
      looksLike: 'unknown',
    });
  });

  test('a file that was cut off on its way', async () => {
    const whole = fixture('foreign.xlsx');
    expect(await problemOf(whole.slice(0, whole.length / 2))).toEqual({ kind: 'truncated' });
  });

  test('a password', async () => {
    expect(await problemOf(oldContainer('EncryptedPackage'))).toEqual({ kind: 'passwordProtected' });
  });

  test('the format before 2007', async () => {
    expect(await problemOf(oldContainer('Workbook'))).toEqual({ kind: 'notXlsx', looksLike: 'xls' });
  });

  test('another kind of zip', async () => {
    expect(await problemOf(zipSync({ 'a.txt': strToU8('a') }))).toEqual({
      kind: 'notXlsx',
      looksLike: 'unknown',
    });
    const document = zipSync({ 'META-INF/manifest.xml': strToU8('<a/>'), 'content.xml': strToU8('<a/>') });
    expect(await problemOf(document)).toEqual({ kind: 'notXlsx', looksLike: 'ods' });
  });

  test('the binary workbook, and a Word document', async () => {
    const type = (name: string): Uint8Array =>
      withPart(fixture('foreign.xlsx'), '[Content_Types].xml', (text) =>
        text.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', name),
      );
    const binary = type('application/vnd.ms-excel.sheet.binary.macroEnabled.main');
    const word = type('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
    expect(await problemOf(binary)).toEqual({ kind: 'notXlsx', looksLike: 'xlsb' });
    expect(await problemOf(word)).toEqual({ kind: 'notXlsx', looksLike: 'docx' });
  });

  test('a part that is damaged is named', async () => {
    const damaged = withPart(
      fixture('foreign.xlsx'),
      'xl/worksheets/sheet2.xml',
      () => '<worksheet><sheetData><row>',
    );
    expect(await problemOf(damaged)).toEqual({ kind: 'unreadablePart', part: 'xl/worksheets/sheet2.xml' });
  });
});

/** A zip whose directory says that its last part unpacks to this many bytes. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const claim = bytes.slice();
  const view = new DataView(claim.buffer);
  let entry = claim.length - 4;
  while (view.getUint32(entry, true) !== 0x02014b50) entry--;
  view.setUint32(entry + 24, size, true);
  return claim;
}

describe('a file that is too much', () => {
  test('one that would unpack to more than fits is refused before it is unpacked', async () => {
    expect(await problemOf(claiming(fixture('foreign.xlsx'), 400 * 1024 * 1024))).toEqual({
      kind: 'tooLarge',
    });
  });

  test('100 MB of blank rows open and hold no cells', async () => {
    const row =
      '<row customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"/>';
    const rows = row.repeat(1_040_000);
    expect(rows.length).toBeGreaterThan(100_000_000);
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const large = withPart(
      fixture('ours.xlsx'),
      'xl/worksheets/sheet2.xml',
      () => `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    );
    const { model } = await open(large);
    expect(model.sheets[1]?.cells.size).toBe(0);
    expect(model.sheets[0]?.cells.size).toBeGreaterThan(40);
  }, 120_000);
});
