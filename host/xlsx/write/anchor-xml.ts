import type { Area } from '../../../src/workbook/place';
import { attributesXml } from '../xml/xml-text';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A drawing without anything on it. */
export const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;

export interface ChartAnchor {
  readonly name: string;
  readonly altText: string;
  readonly area: Area;
  /** Number of the shape, unique within the drawing. */
  readonly shape: number;
  readonly relationship: string;
}

/** The frame of a chart: where it lies, what it is called, what a screen reader says. */
export function anchorXml({ name, altText, area, shape, relationship }: ChartAnchor): string {
  const { from, to } = cornersXml(area);
  const properties = attributesXml({ id: shape, name, descr: altText === '' ? undefined : altText });
  const chart = attributesXml({ 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationship });
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}">${from}${to}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart${chart}/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** Corners at cell borders: the top left of the area's first cell, and of the cell after its last. */
export function cornersXml(area: Area): { from: string; to: string } {
  return {
    from: corner('from', area.row, area.column),
    to: corner('to', area.row + area.rowCount, area.column + area.columnCount),
  };
}

function corner(name: string, row: number, column: number): string {
  return (
    `<xdr:${name} xmlns:xdr="${DRAWING}"><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
