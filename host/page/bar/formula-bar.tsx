import type { KeyboardEvent } from 'react';
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress, cellAddress } from '../../../src/workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { beginEdit, cancelEdit, changeEdit, commitEdit, contentOf } from '../grid/edit-cell';
import { choose } from '../grid/select';
import { LAST_CELL, selectedArea } from '../grid/selection';
import { useView, useViewState } from '../grid/use-view';
import { gridTexts } from '../texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '6px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '110px', flexShrink: 0 },
  content: { flexGrow: 1, minWidth: 0 },
});

/** Which cell is chosen, and what it holds; typing here goes to the cell. */
export function FormulaBar({ sheet }: { readonly sheet: SheetModel }) {
  const view = useView();
  const styles = useStyles();
  const selection = useViewState((state) => state.selection);
  const edit = useViewState((state) => state.edit);
  useViewState((state) => state.version);
  const text = edit?.text ?? contentOf(sheet, selection.active);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancelEdit(view);
    if (event.key !== 'Enter' || !commitEdit(view)) return;
    event.preventDefault();
    choose(view, { ...selection.active, row: Math.min(selection.active.row + 1, LAST_CELL.row) });
  };
  return (
    <div className={styles.bar} data-part="formula">
      <Input
        size="small"
        readOnly
        className={styles.name}
        aria-label={gridTexts.nameBox}
        value={nameOf(selection)}
      />
      <Input
        size="small"
        className={styles.content}
        aria-label={gridTexts.content}
        value={text}
        onFocus={() => {
          if (edit === null) beginEdit(view, { mode: 'editing', from: 'bar' });
          else changeEdit(view, { from: 'bar', mode: 'editing' });
        }}
        onChange={(_, { value }) => changeEdit(view, { text: value })}
        onKeyDown={onKeyDown}
        spellCheck={false}
      />
    </div>
  );
}

function nameOf(selection: Parameters<typeof selectedArea>[0]): string {
  const area = selectedArea(selection);
  const isWhole = area.rowCount > LAST_CELL.row || area.columnCount > LAST_CELL.column;
  return isWhole ? cellAddress(selection.active) : areaAddress(area);
}
