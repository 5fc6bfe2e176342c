import type { PageLayout } from '../../../src/workbook/plan';
import { requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import { protectSheet, unprotectSheet } from '../../workbook/protection';
import { parseRange } from '../addresses';
import { fromHeaderText, toHeaderText } from '../header-text';
import { needText, needWord } from '../need';
import type { HostState, TypeTable } from '../rich-types';

const PLAIN_PAGE: PageLayout = { orientation: 'portrait', fitToWidth: false, header: '' };

function changePage(sheet: SheetModel, news: Partial<PageLayout>, { model }: HostState): void {
  requireWritable(model, sheet);
  sheet.page = { ...(sheet.page ?? PLAIN_PAGE), ...news };
}

function pageOf(sheet: SheetModel): PageLayout {
  return sheet.page ?? PLAIN_PAGE;
}

function isFitToWidth(zoom: unknown): boolean {
  return (
    typeof zoom === 'object' &&
    zoom !== null &&
    'horizontalFitToPages' in zoom &&
    zoom.horizontalFitToPages === 1
  );
}

export const pageLayout: TypeTable<SheetModel> = {
  name: 'PageLayout',
  known: 'documentation',
  except: { Zoom: 'uncalibrated' },
  get: {
    Orientation: (sheet) => (pageOf(sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: () => 'A4',
    Zoom: (sheet) => (pageOf(sheet).fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
  },
  set: {
    Orientation: (sheet, value, host) => {
      const orientation =
        needWord(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait';
      changePage(sheet, { orientation }, host);
    },
    // Our workbook knows no other paper.
    PaperSize: (_sheet, value) => void needWord(value, ['A4']),
    Zoom: (sheet, value, host) => changePage(sheet, { fitToWidth: isFitToWidth(value) }, host),
  },
  nav: { HeadersFooters: (sheet, host) => host.object('HeaderFooterGroup', sheet) },
  call: {
    SetPrintTitleRows: (sheet, args, host) => {
      const { area } = args.range(0, (address) => parseRange(host.model, address, sheet));
      changePage(sheet, { titleRows: { first: area.row, count: area.rowCount } }, host);
    },
  },
};

export const headerFooterGroup: TypeTable<SheetModel> = {
  name: 'HeaderFooterGroup',
  known: 'documentation',
  nav: { DefaultForAllPages: (sheet, host) => host.object('HeaderFooter', sheet) },
};

export const headerFooter: TypeTable<SheetModel> = {
  name: 'HeaderFooter',
  known: 'documentation',
  get: { CenterHeader: (sheet) => toHeaderText(pageOf(sheet).header) },
  set: {
    CenterHeader: (sheet, value, host) =>
      changePage(sheet, { header: fromHeaderText(needText(value)) }, host),
  },
};

function freeze(sheet: SheetModel, rows: number, columns: number, { model }: HostState): void {
  requireWritable(model, sheet);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

export const worksheetFreezePanes: TypeTable<SheetModel> = {
  name: 'WorksheetFreezePanes',
  known: 'documentation',
  make: {
    GetLocationOrNullObject: (sheet, _args, host) => {
      const [rowCount, columnCount] = [Math.max(1, sheet.frozenRows), Math.max(1, sheet.frozenColumns)];
      if (sheet.frozenRows + sheet.frozenColumns === 0) return null;
      return host.object('Range', { sheet, area: { row: 0, column: 0, rowCount, columnCount } });
    },
  },
  call: {
    FreezeRows: (sheet, args, host) => freeze(sheet, args.number(0), 0, host),
    FreezeColumns: (sheet, args, host) => freeze(sheet, 0, args.number(0), host),
    Unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
  },
};

export const worksheetProtection: TypeTable<SheetModel> = {
  name: 'WorksheetProtection',
  known: 'documentation',
  get: { Protected: (sheet) => sheet.protection !== null },
  call: {
    Protect: (sheet, args) => protectSheet(sheet, args.optionalText(1) ?? null),
    Unprotect: (sheet, args) => unprotectSheet(sheet, args.optionalText(0) ?? null),
  },
};
