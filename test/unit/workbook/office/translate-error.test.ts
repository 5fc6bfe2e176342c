import { HostError } from '../../../../src/workbook/host-error';
import { translateError } from '../../../../src/workbook/office/translate-error';

/** An error as the library throws it. */
function excelError(code: string): unknown {
  return Object.assign(new Error('Lokaliseret tekst, som ingen ser på.'), { code, debugInfo: { code } });
}

describe('errors of Excel are told by their code', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['RangeExceedsLimit', 'tooLarge'],
    ['ItemNotFound', 'itemMissing'],
    ['InvalidReference', 'itemMissing'],
    ['InvalidBinding', 'itemMissing'],
    ['AccessDenied', 'accessDenied'],
    ['FilteredRangeConflict', 'filterActive'],
    ['InsertDeleteConflict', 'filterActive'],
    ['MergedRangeConflict', 'mergedCells'],
    ['PivotTableRangeConflict', 'noRoom'],
    ['NonBlankCellOffSheet', 'noRoom'],
    ['ItemAlreadyExists', 'nameTaken'],
    ['ApiNotFound', 'apiMissing'],
    ['NotImplemented', 'apiMissing'],
    ['UnsupportedOperation', 'apiMissing'],
    ['UnsupportedSheet', 'apiMissing'],
    ['Conflict', 'hostBusy'],
    ['ActivityLimitReached', 'hostBusy'],
    ['ServiceNotAvailable', 'hostBusy'],
    ['RequestAborted', 'hostBusy'],
    ['InvalidSelection', 'inactiveWorkbook'],
    ['InactiveWorkbook', 'inactiveWorkbook'],
    ['GeneralException', 'unknown'],
  ])('%s is %s', (hostCode, code) => {
    expect(translateError(excelError(hostCode), { operation: 'refresh' })).toMatchObject({
      code,
      details: { hostCode, operation: 'refresh' },
    });
  });

  it('a code nobody has heard of is told with its name, for support', () => {
    const error = translateError(excelError('UndoNotSupported2030'), { hasWritten: true });
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({
      code: 'unknown',
      details: { hostCode: 'UndoNotSupported2030', partlyDone: true },
    });
  });

  it('InvalidOperation means that a cell is being edited, as long as nothing but reading is asked', () => {
    expect(translateError(excelError('InvalidOperation'))).toMatchObject({ code: 'cellEditMode' });
    expect(translateError(excelError('InvalidOperation'), { hasWritten: true })).toMatchObject({
      code: 'unknown',
    });
  });

  it('what we refuse ourselves says as well when something was written', () => {
    const ours = new HostError('changedMeanwhile', { table: 'ip_tid' });
    expect(translateError(ours, { hasWritten: true })).toMatchObject({
      code: 'changedMeanwhile',
      details: { table: 'ip_tid', partlyDone: true },
    });
  });

  it('a mistake in the program stays what it is', () => {
    const mistake = new TypeError('x is undefined');
    expect(translateError(mistake)).toBe(mistake);
    const ours = new HostError('noRoom', { table: 'ip_tid' });
    expect(translateError(ours)).toBe(ours);
  });
});
