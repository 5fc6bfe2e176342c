import type { Area } from '../../../src/workbook/place';
import { endColumn, endRow } from '../../workbook/areas';
import { requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import { protectSheet, tellProtection, unprotectSheet } from '../../workbook/protection';
import { parseRange } from '../addresses';
import { itemNotFound } from '../rich-error';
import type { HostState, RichObject, TypeTable } from '../rich-types';

function freeze(sheet: SheetModel, rows: number, columns: number, { model }: HostState): void {
  requireWritable(model, sheet);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

/** Rows and columns that stay in view: what is frozen of both, or rows (or columns) through the whole sheet. */
function frozenArea(sheet: SheetModel): Area | undefined {
  const [rowCount, columnCount] = [Math.max(1, sheet.frozenRows), Math.max(1, sheet.frozenColumns)];
  if (sheet.frozenRows + sheet.frozenColumns === 0) return undefined;
  return { row: 0, column: 0, rowCount, columnCount };
}

function location(sheet: SheetModel, host: HostState): RichObject | null {
  const area = frozenArea(sheet);
  return area === undefined ? null : host.object('Range', { sheet, area });
}

export const worksheetFreezePanes: TypeTable<SheetModel> = {
  name: 'WorksheetFreezePanes',
  known: 'documentation',
  make: {
    GetLocation: (sheet, _args, host) => {
      const found = location(sheet, host);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetLocationOrNullObject: (sheet, _args, host) => location(sheet, host),
  },
  call: {
    // From the top left cell of the sheet to the last one of the range.
    FreezeAt: (sheet, args, host) => {
      const { area } = args.range(0, (address) => parseRange(host.model, address, sheet));
      freeze(sheet, endRow(area), endColumn(area), host);
    },
    FreezeRows: (sheet, args, host) => freeze(sheet, args.number(0), 0, host),
    FreezeColumns: (sheet, args, host) => freeze(sheet, 0, args.number(0), host),
    Unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
  },
};

/** What a protected sheet allows when nothing is said. Known from documentation. */
const NOTHING_MORE = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function optionsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

export const worksheetProtection: TypeTable<SheetModel> = {
  name: 'WorksheetProtection',
  known: 'documentation',
  get: {
    Options: ({ protection }) => (protection === null ? null : { ...NOTHING_MORE, ...protection.options }),
    Protected: (sheet) => sheet.protection !== null,
  },
  call: {
    Protect: (sheet, args, { model }) => {
      protectSheet(sheet, args.optionalText(1) ?? null, optionsOf(args.raw(0)));
      tellProtection(model, sheet);
    },
    Unprotect: (sheet, args, { model }) => {
      unprotectSheet(sheet, args.optionalText(0) ?? null);
      tellProtection(model, sheet);
    },
  },
};
