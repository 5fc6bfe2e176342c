import type { Eyes } from '../book';
import { sheetEyes, chartEyes } from './sheet-eyes';
import { cellEyes } from './cell-eyes';
import { areaOf, sheetIn, WHERE } from './in-excel';
import type { InExcel } from './in-excel';

/** Rows and columns whose looks go into an image; contents go in whole. */
const LOOKS = { rows: 12, columns: 6 };

/**
 * A workbook as far as Office.js shows it in a few round trips: contents, number formats and hidden rows of all used cells,
 * fonts and fills of the first ones, merged areas, protection, tables, names, charts, conditional formats.
 */
export function imageEyes(inExcel: InExcel) {
  const { sheetNames, sheet: readSheet, tables, names } = sheetEyes(inExcel);
  const { conditionalFormats } = cellEyes(inExcel);
  const { charts } = chartEyes(inExcel);
  const sheetImage = async (name: string) => {
    const { key: _, ...look } = await readSheet(name);
    const cells = await inExcel((context) => readCells(context, name));
    return {
      ...look,
      ...cells,
      charts: await charts(name),
      conditionalFormats: await conditionalFormats(name),
    };
  };
  return {
    sheetImage,
    image: async () => {
      const sheets: unknown[] = [];
      for (const name of await sheetNames()) sheets.push(await sheetImage(name));
      return { sheets, tables: await tables(), names: await names() };
    },
  } satisfies Partial<Eyes>;
}

async function readCells(context: Excel.RequestContext, name: string): Promise<object> {
  const sheet = sheetIn(context, name);
  sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject().load(`${WHERE},formulas,numberFormat`);
  await context.sync();
  const isProtected = sheet.protection.protected;
  if (used.isNullObject) return { isProtected };
  const { formulas, numberFormat } = used;
  const merged = used.getMergedAreasOrNullObject().load('address');
  const rows = used.getRowProperties({ rowHidden: true });
  const looks = askLooks(used);
  await context.sync();
  const hidden = rows.value.map(({ rowHidden }) => rowHidden);
  const area = areaOf(used);
  return {
    isProtected,
    area,
    formulas,
    numberFormat,
    hidden,
    merged: merged.isNullObject ? '' : merged.address,
    looks: looks(),
  };
}

function askLooks(used: Excel.Range): () => unknown[] {
  const asked: Excel.RangeFormat[] = [];
  for (let row = 0; row < Math.min(used.rowCount, LOOKS.rows); row++) {
    for (let column = 0; column < Math.min(used.columnCount, LOOKS.columns); column++) {
      asked.push(
        used.getCell(row, column).format.load('fill/color,font/bold,font/italic,font/color,font/size'),
      );
    }
  }
  return () => asked.map(({ fill, font }) => [fill.color, font.bold, font.italic, font.color, font.size]);
}
