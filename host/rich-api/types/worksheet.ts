import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import { cellArea } from '../../workbook/areas';
import { notify } from '../../workbook/changes';
import { requireOpenStructure, requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  requireSheet,
  setVisibility,
} from '../../workbook/sheets';
import { usedArea } from '../../workbook/used-area';
import { parseRange, parseRanges, rangeOn } from '../addresses';
import { columnChars, columnPoints } from '../column-width';
import { kept, keptFlag, readKept } from '../kept';
import { SHEET_EVENTS, listening } from '../listening';
import { needFlag, needNumber, needText } from '../need';
import { findPlaces, placesAsAreas, readFindOptions, replaceAll } from '../find-cells';
import { invalidArgument, itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';
import { copyOf, neighbour } from './worksheet-order';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function visibilityOf(name: string): SheetModel['visibility'] {
  const found = Object.entries(VISIBILITIES).find(([wire]) => wire === name);
  if (found === undefined) throw invalidArgument();
  return found[1];
}

const WHOLE_SHEET = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

const whole = (sheet: SheetModel): RangeTarget => ({ sheet, area: WHOLE_SHEET });

const keptOfSheet = kept((owner: SheetModel) => ({ owner, sheet: owner, path: 'Worksheet' }), {
  EnableCalculation: keptFlag(true),
});

function findAll(sheet: SheetModel, args: ArgumentReader, host: HostState): RichObject | null {
  const places = findPlaces(whole(sheet), args.text(0), readFindOptions(args.raw(1)));
  return places.length === 0 ? null : host.object('RangeAreas', { sheet, areas: placesAsAreas(places) });
}

/** An empty sheet answers its first cell, as Excel does. */
function usedRange(sheet: SheetModel, args: ArgumentReader, host: HostState): RichObject | null {
  const area = usedArea(sheet, args.optionalFlag(0) ?? false);
  return area === undefined ? null : host.object('Range', { sheet, area });
}

export const worksheet: TypeTable<SheetModel> = {
  name: 'Worksheet',
  known: 'documentation',
  except: {
    _RegisterDataChangedEvent: 'recorded',
    _UnregisterDataChangedEvent: 'recorded',
    Gridlines: 'recorded',
    Headings: 'recorded',
    StandardWidth: 'uncalibrated',
    _GetAnotherWorksheetById: 'recorded',
    _GetSheetById: 'recorded',
  },
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...keptOfSheet.get,
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { model }) => model.sheets.indexOf(sheet),
    ShowGridlines: ({ gridlines }) => gridlines,
    ShowHeadings: ({ headings }) => headings ?? true,
    StandardHeight: () => 15,
    StandardWidth: (sheet) => readKept({ owner: sheet, path: 'Worksheet' }, 'StandardWidth', columnPoints()),
    TabColor: ({ tabColor }) => tabColor ?? '',
    TabId: (sheet, { model }) => model.sheets.indexOf(sheet) + 1,
    Visibility: ({ visibility }) => visibility.charAt(0).toUpperCase() + visibility.slice(1),
  },
  set: {
    ...keptOfSheet.set,
    // The library reads `ShowGridlines` and writes `Gridlines`; the same with the headings.
    Gridlines: (sheet, value, { model }) => {
      requireWritable(model, sheet);
      sheet.gridlines = needFlag(value);
    },
    Headings: (sheet, value, { model }) => {
      requireWritable(model, sheet);
      sheet.headings = needFlag(value);
    },
    Name: (sheet, value, { model }) => renameSheet(model, sheet, needText(value), 'addin'),
    Position: (sheet, value, { model }) => moveSheet(model, sheet, needNumber(value), 'addin'),
    StandardWidth: (sheet, value, { model }) => {
      requireWritable(model, sheet);
      sheet.kept ??= new Map();
      sheet.kept.set('Worksheet/StandardWidth', columnPoints(columnChars(needNumber(value))));
    },
    TabColor: (sheet, value, { model }) => {
      requireOpenStructure(model);
      sheet.tabColor = needText(value) === '' ? null : needText(value);
    },
    Visibility: (sheet, value, { model }) =>
      setVisibility(model, sheet, visibilityOf(needText(value)), 'addin'),
  },
  nav: {
    AutoFilter: (sheet, host) => host.object('AutoFilter', { sheet }),
    Charts: (sheet, host) => host.object('ChartCollection', sheet),
    CustomProperties: (sheet, host) => host.object('WorksheetCustomPropertyCollection', sheet),
    FreezePanes: (sheet, host) => host.object('WorksheetFreezePanes', sheet),
    HorizontalPageBreaks: (sheet, host) => host.object('PageBreakCollection', { sheet, axis: 'row' }),
    Names: (sheet, host) => host.object('NamedItemCollection', { sheet }),
    PageLayout: (sheet, host) => host.object('PageLayout', sheet),
    Protection: (sheet, host) => host.object('WorksheetProtection', sheet),
    Tables: (sheet, host) => host.object('TableCollection', { sheet }),
    VerticalPageBreaks: (sheet, host) => host.object('PageBreakCollection', { sheet, axis: 'column' }),
  },
  make: {
    Copy: (sheet, args, host) => host.object('Worksheet', copyOf(sheet, args, host)),
    FindAll: (sheet, args, host) => {
      const found = findAll(sheet, args, host);
      if (found === null) throw itemNotFound();
      return found;
    },
    FindAllOrNullObject: findAll,
    GetCell: (sheet, args, host) =>
      host.object('Range', rangeOn(sheet, cellArea({ row: args.number(0), column: args.number(1) }))),
    GetNext: (sheet, args, host) => neighbour(sheet, args, host, 1, true),
    GetNextOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, 1, false),
    GetPrevious: (sheet, args, host) => neighbour(sheet, args, host, -1, true),
    GetPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, -1, false),
    GetRange: (sheet, args, host) => {
      const address = args.optionalText(0);
      return host.object(
        'Range',
        address === undefined ? whole(sheet) : parseRange(host.model, address, sheet),
      );
    },
    GetRangeByIndexes: (sheet, args, host) => {
      const [row, column] = [args.number(0), args.number(1)];
      const [rowCount, columnCount] = [args.number(2), args.number(3)];
      return host.object('Range', rangeOn(sheet, { row, column, rowCount, columnCount }));
    },
    GetRanges: (sheet, args, host) => {
      const address = args.optionalText(0);
      const areas = address === undefined ? [WHOLE_SHEET] : parseRanges(host.model, address, sheet);
      return host.object('RangeAreas', { sheet, areas });
    },
    GetUsedRange: (sheet, args, host) =>
      usedRange(sheet, args, host) ?? host.object('Range', { sheet, area: cellArea({ row: 0, column: 0 }) }),
    GetUsedRangeOrNullObject: usedRange,
    _GetAnotherWorksheetById: (_sheet, args, host) =>
      host.object('Worksheet', requireSheet(host.model, args.text(0))),
    _GetSheetById: (_sheet, args, host) => host.object('Worksheet', requireSheet(host.model, args.text(0))),
  },
  call: {
    ...listening<SheetModel>(({ id }) => id, SHEET_EVENTS),
    Activate: (sheet, _args, { model }) => activateSheet(model, sheet, 'addin'),
    Calculate: (sheet, _args, { model }) => notify(model, 'calculated', sheet, null, 'addin'),
    Delete: (sheet, _args, { model }) => deleteSheet(model, sheet, 'addin'),
    ReplaceAll: (sheet, args, host) =>
      replaceAll(whole(sheet), args.text(0), args.text(1), readFindOptions(args.raw(2)), host),
  },
};
