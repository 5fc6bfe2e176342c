import { makeStyles } from '@fluentui/react-components';
import type { SheetModel, TableModel } from '../../workbook/model';
import { boxOf, isCovered } from './cell-box';
import { CellEditor } from './cell-editor';
import { EntryAlertDialog } from './entry-alert';
import { FilterMenu } from './filter-menu';
import { INPUT_NOTE_ID, inputNote } from './input-note';
import { ListMenu } from './list-menu';
import { listAt } from './list-values';
import { step } from './move';
import { choose } from './select';
import type { SheetAxes } from './sheet-axes';
import { isHeaderCell, tableAt } from './table-look';
import { useView, useViewState } from './use-view';

interface GridOverlayProps {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly tables: readonly TableModel[];
  readonly scrollTop: number;
}

const useStyles = makeStyles({
  // Frozen rows do not scroll, so neither does what lies over them.
  layer: { position: 'absolute', top: 0, left: 0, zIndex: 6, width: 0, height: 0 },
  note: {
    position: 'absolute',
    zIndex: 6,
    width: '230px',
    padding: '6px 8px',
    backgroundColor: '#fff8d6',
    color: '#1b1a19',
    border: '1px solid #8a8886',
    whiteSpace: 'pre-wrap',
    fontSize: '12px',
    pointerEvents: 'none',
  },
  noteTitle: { display: 'block', fontWeight: 600 },
});

/** What lies over the cells: the field being typed in, lists, filters and input messages. */
export function GridOverlay({ sheet, axes, tables, scrollTop }: GridOverlayProps) {
  const view = useView();
  const styles = useStyles();
  const edit = useViewState((state) => state.edit);
  const { active } = useViewState((state) => state.selection);
  const openMenu = useViewState((state) => state.openMenu);
  const box = boxOf(sheet, axes, active, scrollTop);
  const isIdle = edit === null && !isCovered(sheet, axes, active, scrollTop);
  const note = isIdle ? inputNote(sheet, active) : undefined;
  const list = isIdle ? listAt(view.model, sheet, active) : undefined;
  const table = isIdle && isHeaderCell(tables, active) ? tableAt(tables, active) : undefined;
  const onDone = (row: number, column: number) => choose(view, step(axes, active, row, column));
  return (
    <div className={styles.layer}>
      {edit && <CellEditor edit={edit} place={boxOf(sheet, axes, edit.place, scrollTop)} onDone={onDone} />}
      {list && <ListMenu key={`${active.row}/${active.column}`} texts={list} box={box} sheet={sheet} />}
      {table?.hasFilterButtons && (
        <FilterMenu key={active.column} table={table} column={active.column - table.area.column} box={box} />
      )}
      {note && openMenu === null && (
        <div
          id={INPUT_NOTE_ID}
          className={styles.note}
          style={{ top: box.top + box.height + 4, left: box.left + Math.min(box.width, 24) }}
        >
          <strong className={styles.noteTitle}>{note.title}</strong>
          {note.message}
        </div>
      )}
      <EntryAlertDialog />
    </div>
  );
}
