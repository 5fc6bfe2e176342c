import { useState } from 'react';
import {
  Button,
  Checkbox,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from '@fluentui/react-components';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';
import { valuesOf } from '../../workbook/cells';
import { clearFilter, filterTable } from '../../workbook/filter-table';
import { formatAt } from '../../workbook/formats';
import { headersOf } from '../../workbook/headers';
import type { TableModel } from '../../workbook/model';
import { sortTable } from '../../workbook/sort-table';
import { sheetOfTable } from '../../workbook/tables';
import { displayValue } from '../format/display-value';
import { gridTexts } from '../texts';
import type { CellBox } from './cell-box';
import { tryChange } from './edit-cell';
import { useView, useViewState } from './use-view';
import type { View } from './view-state';

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    width: '20px',
    minWidth: '20px',
    padding: 0,
    backgroundColor: '#f3f2f1',
    color: '#1b1a19',
  },
  surface: { display: 'flex', flexDirection: 'column', gap: '4px', width: '230px' },
  values: { maxHeight: '200px', overflowY: 'auto', display: 'flex', flexDirection: 'column' },
});

interface FilterMenuProps {
  readonly table: TableModel;
  /** Counted from 0 inside the table. */
  readonly column: number;
  readonly box: CellBox;
}

/** The button in a table's header: sort, and choose which rows are shown. */
export function FilterMenu({ table, column, box }: FilterMenuProps) {
  const view = useView();
  const styles = useStyles();
  const isOpen = useViewState((state) => state.openMenu === 'filter');
  const header = headersOf(sheetOfTable(view.model, table), table)[column] ?? '';
  const setOpen = (open: boolean) => view.store.setState({ openMenu: open ? 'filter' : null });
  return (
    <Popover open={isOpen} onOpenChange={(_, { open }) => setOpen(open)} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          tabIndex={-1}
          size="small"
          className={styles.button}
          style={{ top: box.top, left: box.left + box.width - 20, height: Math.min(box.height, 22) }}
          aria-label={gridTexts.filter(header)}
        >
          ▾
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={gridTexts.filter(header)}>
        <FilterChoices table={table} column={column} onDone={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}

interface FilterChoicesProps extends Omit<FilterMenuProps, 'box'> {
  readonly onDone: () => void;
}

function FilterChoices({ table, column, onDone }: FilterChoicesProps) {
  const view = useView();
  const styles = useStyles();
  const texts = columnTexts(view, table, column);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const change = (act: () => void) => {
    tryChange(view, act);
    onDone();
  };
  const toggle = (text: string, isShown: boolean) => {
    const next = new Set(hidden);
    if (isShown) next.delete(text);
    else next.add(text);
    setHidden(next);
  };
  const apply = () =>
    filterTable(view.model, table, column, (value) => !hidden.has(textOf(view, table, column, value)));
  return (
    <>
      <Button onClick={() => change(() => sortTable(view.model, table, column))}>{gridTexts.sortUp}</Button>
      <Button onClick={() => change(() => sortTable(view.model, table, column, true))}>
        {gridTexts.sortDown}
      </Button>
      {table.isFiltered && (
        <Button onClick={() => change(() => clearFilter(view.model, table))}>{gridTexts.clearFilter}</Button>
      )}
      <div role="group" aria-label={gridTexts.values} className={styles.values}>
        <Checkbox
          label={gridTexts.allValues}
          checked={hidden.size === 0 ? true : hidden.size === texts.length ? false : 'mixed'}
          onChange={(_, { checked }) => setHidden(new Set(checked === true ? [] : texts))}
        />
        {texts.map((text) => (
          <Checkbox
            key={text}
            label={text === '' ? gridTexts.blank : text}
            checked={!hidden.has(text)}
            onChange={(_, { checked }) => toggle(text, checked === true)}
          />
        ))}
      </div>
      <Button appearance="primary" disabled={hidden.size === texts.length} onClick={() => change(apply)}>
        {gridTexts.showChosen}
      </Button>
    </>
  );
}

/** Different texts of a column, sorted; more than a few hundred help nobody. */
function columnTexts(view: View, table: TableModel, column: number): string[] {
  const body = bodyRows(table, 0, bodyRowCount(table));
  const values = valuesOf(sheetOfTable(view.model, table), {
    ...body,
    column: body.column + column,
    columnCount: 1,
  });
  const texts = new Set(values.flat().map((value) => textOf(view, table, column, value)));
  return [...texts].sort((one, other) => one.localeCompare(other, 'da', { numeric: true })).slice(0, 300);
}

function textOf(
  view: View,
  table: TableModel,
  column: number,
  value: Parameters<typeof displayValue>[0],
): string {
  const first = { row: table.area.row + 1, column: table.area.column + column };
  return displayValue(value, formatAt(sheetOfTable(view.model, table), first).numberFormat).text;
}
