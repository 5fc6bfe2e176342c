import type { Area } from '../../../src/workbook/place';
import { child, descendants, relationshipId, type XmlElement } from '../xml/xml-tree';

/** A chart's frame in a drawing part. */
export interface DrawnChart {
  /** Which child of the drawing, counted from 0. */
  readonly anchor: number;
  readonly name: string;
  readonly altText: string;
  readonly area: Area;
  readonly relationship: string;
}

/** Points of a standard row and pixels of a standard column, in English Metric Units. */
const ROW_EMU = 190_500;
const COLUMN_EMU = 609_600;

/** Charts that stand in the drawing itself; what newer programs wrap (slicers, newer chart kinds) is passed over. */
export function readDrawing(root: XmlElement): DrawnChart[] {
  return root.children.flatMap((element, anchor) => {
    const frame = child(element, 'graphicFrame');
    const chart = frame === undefined ? undefined : descendants(frame, 'chart')[0];
    const relationship = chart === undefined ? undefined : relationshipId(chart);
    if (frame === undefined || relationship === undefined) return [];
    const name = descendants(frame, 'cNvPr')[0]?.attributes ?? {};
    return [
      { anchor, name: name.name ?? '', altText: name.descr ?? '', area: areaOf(element), relationship },
    ];
  });
}

function areaOf(anchor: XmlElement): Area {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const extent = child(anchor, 'ext')?.attributes;
  const row = count(from, 'row');
  const column = count(from, 'col');
  if (to === undefined) {
    const rowCount = Math.max(1, Math.round(Number(extent?.cy ?? 0) / ROW_EMU));
    return {
      row,
      column,
      rowCount,
      columnCount: Math.max(1, Math.round(Number(extent?.cx ?? 0) / COLUMN_EMU)),
    };
  }
  const rows = count(to, 'row') - row + (isInside(to, 'rowOff', ROW_EMU) ? 1 : 0);
  const columns = count(to, 'col') - column + (isInside(to, 'colOff', COLUMN_EMU) ? 1 : 0);
  return { row, column, rowCount: Math.max(1, rows), columnCount: Math.max(1, columns) };
}

function count(corner: XmlElement | undefined, name: string): number {
  return Number(child(corner, name)?.text ?? 0);
}

/** Whether the corner reaches visibly (a quarter) into its cell. */
function isInside(corner: XmlElement, name: string, size: number): boolean {
  return count(corner, name) > size / 4;
}
