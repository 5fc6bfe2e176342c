import { copySheet } from '../../../../host/workbook/copy-sheet';
import { setValue, valueAt } from '../../../../host/workbook/cells';
import { findName, setName } from '../../../../host/workbook/names';
import { protectSheet, unprotectSheet } from '../../../../host/workbook/protection';
import {
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../../../../host/workbook/sheets';
import { refusalOf, workbookWithTable } from './fixture';

test('names that are too long, taken or forbidden are refused', () => {
  const { model } = workbookWithTable();
  expect(refusalOf(() => addSheet(model, 'ark1', 'person'))).toBe('ItemAlreadyExists');
  for (const name of ['x'.repeat(32), 'a/b', '', 'History']) {
    expect(refusalOf(() => addSheet(model, name, 'person'))).toBe('InvalidArgument');
  }
  expect(model.sheets).toHaveLength(1);
});

test('names follow a renamed sheet, also one that needs quoting', () => {
  const { model, sheet } = workbookWithTable();
  setName(model, 'Valgt', '=Ark1!$B$3');
  renameSheet(model, sheet, "Ole's tid", 'person');
  expect(findName(model, 'Valgt')?.formula).toBe("='Ole''s tid'!$B$3");
  renameSheet(model, sheet, 'Tid', 'person');
  expect(findName(model, 'Valgt')?.formula).toBe("='Tid'!$B$3");
});

test('a deleted sheet takes its tables along and breaks names; the last visible one stays', () => {
  const { model, sheet } = workbookWithTable();
  setName(model, 'Valgt', '=Ark1!$B$3');
  expect(refusalOf(() => deleteSheet(model, sheet, 'person'))).toBe('InvalidArgument');
  const other = addSheet(model, 'Andet', 'person');
  deleteSheet(model, sheet, 'person');
  expect(model).toMatchObject({ tables: [], activeSheetId: other.id });
  expect(findName(model, 'Valgt')?.formula).toBe('=#REF!');
});

test('a hidden sheet is not the active one, and one must stay visible', () => {
  const { model, sheet } = workbookWithTable();
  expect(refusalOf(() => setVisibility(model, sheet, 'hidden', 'person'))).toBe('InvalidArgument');
  const other = addSheet(model, 'Andet', 'person');
  setVisibility(model, sheet, 'veryHidden', 'person');
  expect(model.activeSheetId).toBe(other.id);
});

test('a protected structure keeps sheets from being added, renamed, moved, hidden, copied and deleted', () => {
  const { model, sheet } = workbookWithTable();
  const other = addSheet(model, 'Andet', 'person');
  model.structureProtected = true;
  const calls = [
    () => addSheet(model, 'Ny', 'person'),
    () => renameSheet(model, sheet, 'Ny', 'person'),
    () => moveSheet(model, sheet, 1, 'person'),
    () => setVisibility(model, sheet, 'hidden', 'person'),
    () => deleteSheet(model, other, 'person'),
    () => copySheet(model, sheet),
  ];
  expect(calls.map(refusalOf)).toEqual(calls.map(() => 'AccessDenied'));
});

test('a copy has cells and tables of its own; workbook names stay with the original', () => {
  const { model, sheet } = workbookWithTable();
  setName(model, 'ip_ark_tid', '=Ark1!$A$1', true);
  addSheet(model, 'Andet', 'person');
  const copy = copySheet(model, sheet);
  setValue(copy, { row: 3, column: 1 }, 'ændret');
  expect(model.sheets.map((one) => one.name)).toEqual(['Ark1', 'Ark1 (2)', 'Andet']);
  expect(valueAt(sheet, 3, 1)).toBe('F-1');
  expect(model.tables.map(({ name, sheetId }) => [name, sheetId])).toEqual([
    ['Tid', sheet.id],
    ['Tid2', copy.id],
  ]);
  expect(findName(model, 'ip_ark_tid')?.formula).toBe('=Ark1!$A$1');
  expect(findName(model, 'ip_ark_tid', copy.id)?.formula).toBe("='Ark1 (2)'!$A$1");
});

test('protection is set once and taken off with its password', () => {
  const { sheet } = workbookWithTable();
  expect(refusalOf(() => unprotectSheet(sheet))).toBe('AccessDenied');
  protectSheet(sheet, 'hemmelig');
  expect(refusalOf(() => protectSheet(sheet))).toBe('AccessDenied');
  expect(refusalOf(() => unprotectSheet(sheet, 'gæt'))).toBe('AccessDenied');
  unprotectSheet(sheet, 'hemmelig');
  expect(sheet.protection).toBeNull();
});
