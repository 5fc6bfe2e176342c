import { useLayoutEffect, useState, type RefObject, type UIEvent } from 'react';
import type { CellPlace } from '../../../src/workbook/place';
import type { SheetModel } from '../../workbook/model';
import { offsetOf, scrollInto } from './axis';
import { HEAD_HEIGHT, HEAD_WIDTH } from './grid-styles';
import type { SheetAxes } from './sheet-axes';

/** What of the sheet is in view, in pixels. */
interface Shown {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface WindowOptions {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  /** The cell that has to be in view. */
  readonly toSee: CellPlace;
}

/** Follows scrolling and size, and brings the chosen cell into view when it moves. */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  { sheet, axes, toSee }: WindowOptions,
): { shown: Shown; onScroll: (event: UIEvent<HTMLDivElement>) => void } {
  const [shown, setShown] = useState<Shown>({ top: 0, left: 0, width: 1000, height: 700 });
  const { row, column } = toSee;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setShown(shownBy(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [scroller, sheet.id]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    const top = scrollInto(axes.rows, row, {
      ...{ from: scrollTop, length: clientHeight, head: HEAD_HEIGHT },
      frozen: offsetOf(axes.rows, sheet.frozenRows),
    });
    const left = scrollInto(axes.columns, column, {
      ...{ from: scrollLeft, length: clientWidth, head: HEAD_WIDTH },
      frozen: offsetOf(axes.columns, sheet.frozenColumns),
    });
    if (top !== scrollTop || left !== scrollLeft) element.scrollTo(left, top);
    // Only a moved selection scrolls; a changed layout must not pull the view back.
  }, [scroller, sheet.id, row, column]);
  return { shown, onScroll: (event) => setShown(shownBy(event.currentTarget)) };
}

function shownBy(element: HTMLElement): Shown {
  const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
  return { top, left, width, height };
}
