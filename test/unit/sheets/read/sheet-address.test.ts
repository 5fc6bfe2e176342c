import { sheetAddress } from '../../../../src/sheets/read/sheet-address';

test.each([
  ['Tid', 'Tid!C17'],
  ['Målinger', 'Målinger!C17'],
  ['Tid 2', "'Tid 2'!C17"],
  ["Anna's tid", "'Anna''s tid'!C17"],
  ['2026', "'2026'!C17"],
  ['010180-1234', "'••••••-••••'!C17"],
  ['TID2026', "'TID2026'!C17"],
])('on the sheet %s', (name, address) => {
  expect(sheetAddress(name, { row: 16, column: 2 })).toBe(address);
});
