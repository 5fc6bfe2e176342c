import type { PageLayout } from '../../../src/workbook/plan';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import { requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import { parseRange, parseRanges, rangeAddress } from '../addresses';
import { fromHeaderText, toHeaderText } from '../header-text';
import { keep, kept, keptFlag, keptNumber, keptNumberOrAuto, keptText, keptWord, readKept } from '../kept';
import { needText, needWord } from '../need';
import { invalidArgument, itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { HeaderTarget } from '../type-targets';

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

const placeOf = (owner: SheetModel) => ({ owner, sheet: owner, path: 'PageLayout' });

// Margins are points; those of a new sheet in Excel.
const keptOfPage = kept(placeOf, {
  BlackAndWhite: keptFlag(false),
  BottomMargin: keptNumber(54),
  CenterHorizontally: keptFlag(false),
  CenterVertically: keptFlag(false),
  DraftMode: keptFlag(false),
  FirstPageNumber: keptNumberOrAuto,
  FooterMargin: keptNumber(21.6),
  HeaderMargin: keptNumber(21.6),
  LeftMargin: keptNumber(50.4),
  PrintComments: keptWord('NoComments', 'EndSheet', 'InPlace'),
  PrintErrors: keptWord('AsDisplayed', 'Blank', 'Dash', 'NotAvailable'),
  PrintGridlines: keptFlag(false),
  PrintHeadings: keptFlag(false),
  PrintOrder: keptWord('DownThenOver', 'OverThenDown'),
  RightMargin: keptNumber(50.4),
  TopMargin: keptNumber(54),
});

/** What is printed, as one range of areas; nothing set means everything. */
function printArea(sheet: SheetModel, host: HostState): RichObject | null {
  const addresses = readKept(placeOf(sheet), 'PrintArea', '');
  if (typeof addresses !== 'string' || addresses === '') return null;
  return host.object('RangeAreas', { sheet, areas: parseRanges(host.model, addresses, sheet) });
}

function printColumns(sheet: SheetModel, host: HostState): RichObject | null {
  const address = readKept(placeOf(sheet), 'PrintTitleColumns', '');
  if (typeof address !== 'string' || address === '') return null;
  return host.object('Range', parseRange(host.model, address, sheet));
}

function printRows(sheet: SheetModel, host: HostState): RichObject | null {
  const { titleRows } = pageOf(sheet);
  if (titleRows === undefined) return null;
  const area = { row: titleRows.first, rowCount: titleRows.count, column: 0, columnCount: COLUMN_LIMIT };
  return host.object('Range', { sheet, area });
}

function present(object: RichObject | null): RichObject {
  if (object === null) throw itemNotFound();
  return object;
}

const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 28.35 } as const;

function setMargins(sheet: SheetModel, args: ArgumentReader, host: HostState): void {
  const points = POINTS[needWord(args.raw(0), ['Points', 'Inches', 'Centimeters'])];
  const given = args.raw(1);
  if (typeof given !== 'object' || given === null) throw invalidArgument();
  for (const side of MARGINS) {
    const value: unknown = Reflect.get(given, side);
    if (typeof value !== 'number') continue;
    const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    keep(placeOf(sheet), name, value * points, host);
  }
}

export const pageLayout: TypeTable<SheetModel> = {
  name: 'PageLayout',
  known: 'documentation',
  except: { Zoom: 'uncalibrated' },
  get: {
    ...keptOfPage.get,
    Orientation: (sheet) => (pageOf(sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: () => 'A4',
    Zoom: (sheet) => (pageOf(sheet).fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
  },
  set: {
    ...keptOfPage.set,
    Orientation: (sheet, value, host) => {
      const isLandscape = needWord(value, ['Portrait', 'Landscape']) === 'Landscape';
      changePage(sheet, { orientation: isLandscape ? 'landscape' : 'portrait' }, host);
    },
    // Our workbook knows no other paper.
    PaperSize: (_sheet, value) => void needWord(value, ['A4']),
    Zoom: (sheet, value, host) => changePage(sheet, { fitToWidth: isFitToWidth(value) }, host),
  },
  nav: { HeadersFooters: (sheet, host) => host.object('HeaderFooterGroup', sheet) },
  make: {
    GetPrintArea: (sheet, _args, host) => present(printArea(sheet, host)),
    GetPrintAreaOrNullObject: (sheet, _args, host) => printArea(sheet, host),
    GetPrintTitleColumns: (sheet, _args, host) => present(printColumns(sheet, host)),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, host) => printColumns(sheet, host),
    GetPrintTitleRows: (sheet, _args, host) => present(printRows(sheet, host)),
    GetPrintTitleRowsOrNullObject: (sheet, _args, host) => printRows(sheet, host),
  },
  call: {
    SetPrintArea: (sheet, args, host) => {
      const range = args.range(0, (address) => parseRange(host.model, address, sheet));
      keep(placeOf(sheet), 'PrintArea', rangeAddress(range), host);
    },
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: (sheet, args, host) => {
      const range = args.range(0, (address) => parseRange(host.model, address, sheet));
      const area = { ...range.area, row: 0, rowCount: ROW_LIMIT };
      keep(placeOf(sheet), 'PrintTitleColumns', rangeAddress({ sheet, area }), host);
    },
    SetPrintTitleRows: (sheet, args, host) => {
      const { area } = args.range(0, (address) => parseRange(host.model, address, sheet));
      changePage(sheet, { titleRows: { first: area.row, count: area.rowCount } }, host);
    },
  },
};

export const headerFooterGroup: TypeTable<SheetModel> = {
  name: 'HeaderFooterGroup',
  known: 'documentation',
  ...kept((owner: SheetModel) => ({ owner, sheet: owner, path: 'HeaderFooterGroup' }), {
    State: keptWord('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'),
    UseSheetMargins: keptFlag(true),
    UseSheetScale: keptFlag(true),
  }),
  nav: {
    DefaultForAllPages: (sheet, host) => host.object('HeaderFooter', { sheet, pages: 'Default' }),
    EvenPages: (sheet, host) => host.object('HeaderFooter', { sheet, pages: 'Even' }),
    FirstPage: (sheet, host) => host.object('HeaderFooter', { sheet, pages: 'First' }),
    OddPages: (sheet, host) => host.object('HeaderFooter', { sheet, pages: 'Odd' }),
  },
};

const placeOfHeader = ({ sheet, pages }: HeaderTarget) => ({
  owner: sheet,
  sheet,
  path: `HeaderFooter/${pages}`,
});

const keptOfHeader = kept(placeOfHeader, {
  CenterFooter: keptText(''),
  CenterHeader: keptText(''),
  LeftFooter: keptText(''),
  LeftHeader: keptText(''),
  RightFooter: keptText(''),
  RightHeader: keptText(''),
});

/** The header in the middle of all pages belongs to the workbook's own layout; the other places are kept. */
export const headerFooter: TypeTable<HeaderTarget> = {
  name: 'HeaderFooter',
  known: 'documentation',
  get: {
    ...keptOfHeader.get,
    CenterHeader: (target) =>
      target.pages === 'Default'
        ? toHeaderText(pageOf(target.sheet).header)
        : readKept(placeOfHeader(target), 'CenterHeader', ''),
  },
  set: {
    ...keptOfHeader.set,
    CenterHeader: (target, value, host) => {
      if (target.pages === 'Default')
        changePage(target.sheet, { header: fromHeaderText(needText(value)) }, host);
      else keep(placeOfHeader(target), 'CenterHeader', needText(value), host);
    },
  },
};
