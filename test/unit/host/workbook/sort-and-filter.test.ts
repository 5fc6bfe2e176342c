import { setValue, valuesOf } from '../../../../host/workbook/cells';
import { clearFilter, filterTable } from '../../../../host/workbook/filter-table';
import { protectSheet } from '../../../../host/workbook/protection';
import { sortTable } from '../../../../host/workbook/sort-table';
import { refusalOf, workbookWithTable } from './fixture';

const ids = { row: 3, column: 1, rowCount: 6, columnCount: 1 };

test('numbers, texts, truth values, errors, and blanks last both ways; rows stay whole', () => {
  const { model, sheet, table } = workbookWithTable([
    ['blank', null],
    ['sand', true],
    ['fejl', { error: '#REF!' }],
    ['ti', 10],
    ['tekst', 'å'],
    ['to', 2],
  ]);
  sortTable(model, table, 1);
  expect(valuesOf(sheet, ids).flat()).toEqual(['to', 'ti', 'tekst', 'sand', 'fejl', 'blank']);
  sortTable(model, table, 1, true);
  expect(valuesOf(sheet, ids).flat()).toEqual(['fejl', 'sand', 'tekst', 'ti', 'to', 'blank']);
});

test('texts in Danish order, formulas move along', () => {
  const { model, sheet, table } = workbookWithTable([
    ['Åse', 1],
    ['Ærø', 2],
    ['Zeus', 3],
  ]);
  setValue(sheet, { row: 3, column: 2 }, 1, { formula: '=1' });
  sortTable(model, table, 0);
  expect(valuesOf(sheet, { ...ids, rowCount: 3 }).flat()).toEqual(['Zeus', 'Ærø', 'Åse']);
  expect([...sheet.cells.values()].find((cell) => cell.formula === '=1')?.value).toBe(1);
});

test('a filter hides rows, and taking it off shows them', () => {
  const { model, sheet, table } = workbookWithTable();
  filterTable(model, table, 0, (id) => id === 'F-2');
  const hidden = () => [3, 4, 5].map((row) => sheet.rows.get(row)?.hidden);
  expect(hidden()).toEqual([true, false, true]);
  expect(table.isFiltered).toBe(true);
  clearFilter(model, table);
  expect(hidden()).toEqual([false, false, false]);
  expect(table.isFiltered).toBe(false);
});

test('neither on a protected sheet', () => {
  const { model, sheet, table } = workbookWithTable();
  protectSheet(sheet);
  expect(refusalOf(() => sortTable(model, table, 0))).toBe('AccessDenied');
  expect(refusalOf(() => filterTable(model, table, 0, () => true))).toBe('AccessDenied');
});
