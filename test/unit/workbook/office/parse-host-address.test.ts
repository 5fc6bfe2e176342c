import { mergedAddresses, parseHostAddress } from '../../../../src/workbook/office/parse-host-address';

describe('addresses as Excel gives them', () => {
  it('have the sheet before the last exclamation mark', () => {
    const area = { row: 6, column: 1, rowCount: 2, columnCount: 2 };
    expect(parseHostAddress('Tid!B7:C8')).toEqual(area);
    expect(parseHostAddress("'Hov! Et ark'!B7:C8")).toEqual(area);
  });

  it('are refused when they are no rectangle', () => {
    expect(() => parseHostAddress('Tid!B:C')).toThrow();
  });

  it('of merged cells may be several, also on a sheet with commas and apostrophes in its name', () => {
    expect(mergedAddresses('Tid!B7:C7,Tid!B9:C9')).toEqual(['B7:C7', 'B9:C9']);
    expect(mergedAddresses("'Mit, dit''s!'!B7:C7,'Mit, dit''s!'!D1:D2")).toEqual(['B7:C7', 'D1:D2']);
  });
});
