import type { CSSProperties } from 'react';
import type { CellPlace } from '../../../src/workbook/place';
import { cellAt } from '../../workbook/cells';
import type { SheetModel, TableModel, WorkbookModel } from '../../workbook/model';
import { displayValue } from '../format/display-value';
import { conditionalLook } from '../formula/conditional-look';
import { tableLook } from './table-look';

/** A cell ready to be drawn. */
export interface CellLook {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly style: CSSProperties;
  readonly isNumber: boolean;
  readonly wraps: boolean;
}

/** Text and style of a cell: what it holds, its own format, its table's style, conditional formats on top. */
export function lookOfCell(
  model: WorkbookModel,
  sheet: SheetModel,
  tables: readonly TableModel[],
  place: CellPlace,
): CellLook {
  const cell = cellAt(sheet, place.row, place.column);
  const own = cell?.format ?? {};
  const shown = displayValue(cell?.value ?? null, own.numberFormat);
  const fromTable = tableLook(tables, place);
  const conditional = sheet.conditionalFormats.length === 0 ? {} : conditionalLook(model, sheet, place);
  const merged = { ...fromTable, ...own, ...conditional };
  const { color = shown.color, fill, fontSize, borderBottom } = merged;
  const style: CSSProperties = {
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(merged.bold === true ? { fontWeight: 600 } : {}),
    ...(merged.italic === true ? { fontStyle: 'italic' } : {}),
    ...(fontSize === undefined || fontSize === 11 ? {} : { fontSize: `${fontSize * (96 / 72) * 0.92}px` }),
    ...(borderBottom === undefined ? {} : { borderBottomColor: borderBottom }),
    ...(merged.vertical === undefined ? {} : { alignItems: VERTICAL[merged.vertical] }),
  };
  // Text in the colour of its ground is hidden on purpose; nobody should hear it either.
  const isHidden = color?.toLowerCase() === (fill ?? '#ffffff').toLowerCase();
  return {
    text: isHidden ? '' : shown.text,
    align: merged.horizontal ?? shown.align,
    style,
    isNumber: typeof cell?.value === 'number',
    wraps: merged.wrap === true,
  };
}

const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;
