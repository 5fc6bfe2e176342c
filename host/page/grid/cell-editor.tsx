import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { cellAddress } from '../../../src/workbook/a1';
import { gridTexts } from '../texts';
import type { CellEdit } from './cell-editing';
import { cancelEdit, changeEdit, commitEdit } from './edit-cell';
import { PAPER } from './grid-styles';
import { useView } from './use-view';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 5,
    margin: 0,
    padding: '1px 3px',
    border: 'none',
    outline: `2px solid ${PAPER.chosen}`,
    backgroundColor: PAPER.ground,
    color: PAPER.ink,
    font: 'inherit',
    resize: 'none',
    overflow: 'hidden',
    whiteSpace: 'pre',
  },
});

/** Arrow keys end typing in this direction; after F2 they move in the text. */
const ENDING: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface CellEditorProps {
  readonly edit: CellEdit;
  readonly place: CSSProperties;
  /** Asks to move on from the cell after it was written. */
  readonly onDone: (row: number, column: number) => void;
}

/** The field that lies over a cell while a person types in it. */
export function CellEditor({ edit, place, onDone }: CellEditorProps) {
  const view = useView();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const { from } = edit;
  useEffect(() => {
    if (from !== 'cell') return;
    field.current?.focus({ preventScroll: true });
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  }, [from]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const move = endOf(event, edit.mode);
    if (event.key === 'Escape') cancelEdit(view);
    else if (event.key === 'F2') changeEdit(view, { mode: 'editing' });
    else if (move === undefined) return;
    else if (commitEdit(view)) onDone(...move);
    event.preventDefault();
  };
  const columns = Math.max(edit.text.length + 2, 6);
  return (
    <textarea
      ref={field}
      rows={1}
      className={styles.editor}
      style={{ ...place, minWidth: place.width, width: `${columns}ch` }}
      aria-label={gridTexts.editing(cellAddress(edit.place))}
      value={edit.text}
      onChange={(event) => changeEdit(view, { text: event.target.value })}
      onKeyDown={onKeyDown}
      onFocus={() => changeEdit(view, { from: 'cell' })}
      onMouseDown={(event) => event.stopPropagation()}
      spellCheck={false}
    />
  );
}

function endOf(event: KeyboardEvent, mode: CellEdit['mode']): readonly [number, number] | undefined {
  if (event.key === 'Enter') return event.altKey ? undefined : [event.shiftKey ? -1 : 1, 0];
  if (event.key === 'Tab') return [0, event.shiftKey ? -1 : 1];
  return mode === 'typing' ? ENDING[event.key] : undefined;
}
