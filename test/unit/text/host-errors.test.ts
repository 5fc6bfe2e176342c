import { hostErrorText } from '../../../src/text/host-errors';
import type { HostErrorCode } from '../../../src/workbook/host-error';

const codes: Record<HostErrorCode, true> = {
  cellEditMode: true,
  readOnly: true,
  sheetProtected: true,
  workbookProtected: true,
  accessDenied: true,
  filterActive: true,
  mergedCells: true,
  noRoom: true,
  changedMeanwhile: true,
  itemMissing: true,
  nameTaken: true,
  tooLarge: true,
  apiMissing: true,
  hostBusy: true,
  inactiveWorkbook: true,
  date1904: true,
  unfinished: true,
  cancelled: true,
  unknown: true,
};

describe('what is said when Excel refuses', () => {
  it.each(Object.keys(codes) as HostErrorCode[])('%s has a short title and something to do', (code) => {
    const { title, remedy } = hostErrorText(code);
    expect(title.length).toBeLessThan(70);
    expect(remedy).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(`${title} ${remedy}`).not.toMatch(/undefined|!|«»/);
  });

  it('names the sheet and the cells', () => {
    expect(hostErrorText('sheetProtected', { sheet: 'Tid' }).title).toBe('Arket »Tid« er beskyttet');
    expect(hostErrorText('mergedCells', { sheet: 'Tid', address: 'B7:C7' }).title).toContain('(Tid, B7:C7)');
  });

  it('tells a column that is gone from a table that is gone', () => {
    const { title, remedy } = hostErrorText('itemMissing', { sheet: 'Tid', header: 'Timer (t)*' });
    expect(title).toBe('Kolonnen »Timer (t)*« mangler (Tid)');
    expect(remedy).toContain('Kontrol');
  });

  it('names the name that is taken', () => {
    expect(hostErrorText('nameTaken', { name: 'ip_tid' }).title).toBe(
      'Navnet »ip_tid« er optaget i projektmappen',
    );
  });

  it('tells how a table of ours that was renamed gets its name back', () => {
    const details = { sheet: 'Tid', table: 'Timer', name: 'ip_tid', address: 'A5:F6' };
    const { title, remedy } = hostErrorText('noRoom', details);
    expect(title).toBe('Der er ikke plads til tabellen (Tid, A5:F6)');
    expect(remedy).toMatch(/»Timer«.*navnet ip_tid igen under Tabeldesign/);
  });

  it('says whether anything was written', () => {
    expect(hostErrorText('hostBusy').remedy).toContain('ikke ændret noget');
    expect(hostErrorText('unknown', { partlyDone: true }).remedy).toContain('Kør kommandoen igen');
  });

  it('gives the code of the host to pass on', () => {
    expect(hostErrorText('unknown', { hostCode: 'GeneralException' }).remedy).toContain('GeneralException');
  });
});
