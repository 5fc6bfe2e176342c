import { takeId } from '../../workbook/create-workbook';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { chartSheets, type ChartSheets } from '../charts/chart-sheets';
import { readChart } from '../charts/read-chart';
import type { ChartPlace } from '../layout';
import type { Package } from '../package/package';
import { readRelationships } from '../package/relationships';
import { readXml } from '../xml/xml-tree';
import { readDrawing, type DrawnChart } from './read-drawing';

/** A sheet with a drawing. */
export interface ChartsToRead {
  readonly sheet: SheetModel;
  readonly drawing: string;
}

const OURS = /^ip_/i;

/** Puts the charts on their sheets; ours with their description, the others as a name and a place. */
export function readCharts(
  pkg: Package,
  model: WorkbookModel,
  drawings: readonly ChartsToRead[],
): Map<string, ChartPlace> {
  const places = new Map<string, ChartPlace>();
  const sheets = chartSheets(model);
  for (const { sheet, drawing } of drawings) {
    const links = readRelationships(pkg, drawing);
    for (const drawn of attempt(() => readDrawing(readXml(pkg.bytes(drawing) ?? new Uint8Array()))) ?? []) {
      const id = takeId(model, 'diagram');
      const part = links.find((link) => link.id === drawn.relationship)?.target ?? '';
      const { name, area, anchor, relationship } = drawn;
      sheet.charts.push({ id, name, area, spec: OURS.test(name) ? readOwn(pkg, part, drawn, sheets) : null });
      places.set(id, { sheetId: sheet.id, drawing, anchor, relationship, part });
    }
  }
  return places;
}

function readOwn(
  pkg: Package,
  part: string,
  drawn: DrawnChart,
  sheets: ChartSheets,
): ReturnType<typeof readChart> {
  const bytes = pkg.bytes(part);
  return bytes === undefined ? null : (attempt(() => readChart(readXml(bytes), drawn, sheets)) ?? null);
}

/** A drawing that cannot be read is no reason not to open the cells; it is kept as it is. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
