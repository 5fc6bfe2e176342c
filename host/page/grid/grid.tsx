import { useMemo, useRef, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { SheetModel } from '../../workbook/model';
import { tablesOn } from '../../workbook/tables';
import { ChartsLayer } from '../chart/charts-layer';
import { gridTexts } from '../texts';
import { offsetOf, visibleSpan } from './axis';
import { ColumnHeads } from './column-heads';
import { beginEdit } from './edit-cell';
import { followIntent } from './follow-intent';
import { GridOverlay } from './grid-overlay';
import { bodySpan, GridRows } from './grid-rows';
import { HEAD_HEIGHT, HEAD_WIDTH, useGridStyles } from './grid-styles';
import { intentOf } from './keyboard';
import { layOutSheet } from './sheet-axes';
import { cellToSee, selectedArea } from './selection';
import { useClipboard } from './use-clipboard';
import { useGridMouse } from './use-grid-mouse';
import { useGridWindow } from './use-grid-window';
import { useKeepFocus } from './use-keep-focus';
import { useView, useViewState } from './use-view';

const KEYS_ID = 'grid-keys';

/** One sheet as an accessible grid of which only the cells in view are drawn. */
export function Grid({ sheet }: { readonly sheet: SheetModel }) {
  const view = useView();
  const styles = useGridStyles();
  const version = useViewState((state) => state.version);
  const selection = useViewState((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  // The workbook changes in place; a new version of it is what everything below is made from.
  const now = useMemo(() => ({ sheet, version }), [sheet, version]);
  // Laid out anew only when the selection leaves what was laid out: measuring walks over all cells.
  const toSee = cellToSee(selection);
  const reachRow = Math.ceil(toSee.row / 100) * 100;
  const reachColumn = Math.ceil(toSee.column / 20) * 20;
  const axes = useMemo(
    () => layOutSheet(now.sheet, { row: reachRow, column: reachColumn }),
    [now, reachRow, reachColumn],
  );
  const tables = useMemo(() => tablesOn(view.model, now.sheet), [view, now]);
  const frozenHeight = offsetOf(axes.rows, sheet.frozenRows);
  const { shown, onScroll } = useGridWindow(scroller, { sheet, axes, toSee });
  useKeepFocus(scroller, sheet.id);
  const mouse = useGridMouse();
  const clipboard = useClipboard();
  const columns = visibleSpan(axes.columns, shown.left, shown.width, 2);
  const rowsInView = Math.floor((shown.height - HEAD_HEIGHT - frozenHeight) / 20);
  const onKeyDown = (event: KeyboardEvent) => {
    const intent = intentOf(event);
    if (intent === undefined || view.store.getState().edit !== null) return;
    event.preventDefault();
    followIntent(intent, { view, sheet, axes, rowsInView });
  };
  const area = selectedArea(selection);
  const rowProps = { model: view.model, sheet, tables, axes, version, columns };
  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll} data-part="grid">
      <div
        role="grid"
        tabIndex={-1}
        aria-label={gridTexts.grid(sheet.name)}
        aria-describedby={KEYS_ID}
        aria-rowcount={axes.rows.count + 1}
        aria-colcount={axes.columns.count + 1}
        aria-multiselectable
        className={styles.grid}
        style={{
          width: HEAD_WIDTH + offsetOf(axes.columns, axes.columns.count),
          height: HEAD_HEIGHT + offsetOf(axes.rows, axes.rows.count),
        }}
        onKeyDown={onKeyDown}
        onDoubleClick={() => beginEdit(view, { mode: 'editing', from: 'cell' })}
        {...mouse}
        {...clipboard}
      >
        <div className={styles.head}>
          <ColumnHeads
            axis={axes.columns}
            frozen={sheet.frozenColumns}
            columns={columns}
            selectedFrom={area.column}
            selectedTo={area.column + area.columnCount}
          />
          <div
            className={mergeClasses(styles.body, sheet.frozenRows > 0 && styles.frozen)}
            style={{ height: frozenHeight }}
          >
            <GridRows {...rowProps} span={{ first: 0, end: sheet.frozenRows }} shift={0} />
          </div>
        </div>
        <div className={styles.body}>
          <GridRows
            {...rowProps}
            span={bodySpan(
              visibleSpan(axes.rows, shown.top + frozenHeight, shown.height, 4),
              sheet.frozenRows,
            )}
            shift={frozenHeight}
            keepRow={selection.active.row}
          />
        </div>
      </div>
      <ChartsLayer model={view.model} sheet={sheet} axes={axes} version={version} />
      <span id={KEYS_ID} hidden>
        {gridTexts.keys}
      </span>
      <GridOverlay sheet={sheet} axes={axes} tables={tables} scrollTop={shown.top} />
    </div>
  );
}
