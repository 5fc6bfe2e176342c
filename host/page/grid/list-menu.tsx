import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { cellAddress } from '../../../src/workbook/a1';
import type { SheetModel } from '../../workbook/model';
import { gridTexts } from '../texts';
import type { CellBox } from './cell-box';
import { contentOf, enter } from './edit-cell';
import { useView, useViewState } from './use-view';

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    width: '20px',
    padding: 0,
    border: '1px solid #8a8886',
    backgroundColor: '#f3f2f1',
    color: '#1b1a19',
    fontSize: '11px',
    cursor: 'pointer',
  },
  list: {
    position: 'absolute',
    maxHeight: '240px',
    overflowY: 'auto',
    margin: 0,
    padding: '2px 0',
    backgroundColor: '#ffffff',
    color: '#1b1a19',
    border: '1px solid #605e5c',
    boxShadow: '0 4px 10px rgba(0, 0, 0, 0.2)',
  },
  option: { padding: '3px 10px', cursor: 'pointer', whiteSpace: 'nowrap' },
  current: {
    backgroundColor: '#0f6cbd',
    color: '#ffffff',
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

interface ListMenuProps {
  readonly texts: readonly string[];
  readonly box: CellBox;
  readonly sheet: SheetModel;
}

/** The arrow beside a cell with a list, and the list itself. */
export function ListMenu({ texts, box, sheet }: ListMenuProps) {
  const view = useView();
  const styles = useStyles();
  const isOpen = useViewState((state) => state.openMenu === 'list');
  const { active } = useViewState((state) => state.selection);
  const close = () => view.store.setState({ openMenu: null });
  const take = (text: string) => {
    enter(view, sheet, active, text);
    close();
  };
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        style={{ top: box.top, left: box.left + box.width, height: box.height }}
        aria-label={gridTexts.openList}
        title={gridTexts.openList}
        onClick={() => view.store.setState({ openMenu: isOpen ? null : 'list' })}
      >
        ▾
      </button>
      {isOpen && (
        <Options
          texts={texts}
          chosen={contentOf(sheet, active)}
          label={gridTexts.list(cellAddress(active))}
          box={box}
          onTake={take}
          onClose={close}
        />
      )}
    </>
  );
}

interface OptionsProps {
  readonly texts: readonly string[];
  readonly chosen: string;
  readonly label: string;
  readonly box: CellBox;
  readonly onTake: (text: string) => void;
  readonly onClose: () => void;
}

function Options({ texts, chosen, label, box, onTake, onClose }: OptionsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(Math.max(0, texts.indexOf(chosen)));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const option = list.current?.children[current];
    if (option instanceof HTMLElement && list.current !== null) {
      list.current.scrollTop = Math.max(0, option.offsetTop - 100);
    }
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const text = texts[current];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'Enter' && text !== undefined) onTake(text);
    else setCurrent(nextOption(texts, current, event.key));
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={texts.length === 0 ? undefined : `option-${current}`}
      className={styles.list}
      style={{ top: box.top + box.height, left: box.left, minWidth: box.width }}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {texts.length === 0 && (
        <div role="option" aria-selected={false} aria-disabled className={styles.option}>
          {gridTexts.emptyList}
        </div>
      )}
      {texts.map((text, index) => (
        <div
          key={text}
          id={`option-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          className={mergeClasses(styles.option, index === current && styles.current)}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(text);
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

/** Arrows and Home/End move; a letter goes to the next text that begins with it. */
function nextOption(texts: readonly string[], current: number, key: string): number {
  const last = texts.length - 1;
  if (key === 'ArrowDown') return Math.min(last, current + 1);
  if (key === 'ArrowUp') return Math.max(0, current - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1) return current;
  const order = texts.map((_, index) => (current + 1 + index) % texts.length);
  return order.find((index) => texts[index]?.toLowerCase().startsWith(key.toLowerCase())) ?? current;
}
