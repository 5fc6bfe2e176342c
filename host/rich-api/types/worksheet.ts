import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import { cellArea } from '../../workbook/areas';
import { requireOpenStructure, requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../../workbook/sheets';
import { usedArea } from '../../workbook/used-area';
import { parseRange, rangeOn } from '../addresses';
import { needFlag, needNumber, needText } from '../need';
import { conflict, invalidArgument } from '../rich-error';
import type { TypeTable } from '../rich-types';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function visibilityOf(name: string): SheetModel['visibility'] {
  const found = Object.entries(VISIBILITIES).find(([wire]) => wire === name);
  if (found === undefined) throw invalidArgument();
  return found[1];
}

const WHOLE_SHEET = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

export const worksheet: TypeTable<SheetModel> = {
  name: 'Worksheet',
  known: 'documentation',
  except: {
    _RegisterDataChangedEvent: 'recorded',
    _UnregisterDataChangedEvent: 'recorded',
    Gridlines: 'recorded',
  },
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { model }) => model.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility.charAt(0).toUpperCase() + visibility.slice(1),
    TabColor: ({ tabColor }) => tabColor ?? '',
    ShowGridlines: ({ gridlines }) => gridlines,
  },
  set: {
    Name: (sheet, value, { model }) => renameSheet(model, sheet, needText(value), 'addin'),
    Position: (sheet, value, { model }) => moveSheet(model, sheet, needNumber(value), 'addin'),
    Visibility: (sheet, value, { model }) =>
      setVisibility(model, sheet, visibilityOf(needText(value)), 'addin'),
    TabColor: (sheet, value, { model }) => {
      requireOpenStructure(model);
      sheet.tabColor = needText(value) === '' ? null : needText(value);
    },
    // The library reads `ShowGridlines` and writes `Gridlines`.
    Gridlines: (sheet, value, { model }) => {
      requireWritable(model, sheet);
      sheet.gridlines = needFlag(value);
    },
  },
  nav: {
    Charts: (sheet, host) => host.object('ChartCollection', sheet),
    FreezePanes: (sheet, host) => host.object('WorksheetFreezePanes', sheet),
    PageLayout: (sheet, host) => host.object('PageLayout', sheet),
    Protection: (sheet, host) => host.object('WorksheetProtection', sheet),
    Tables: (sheet, host) => host.object('TableCollection', { sheet }),
  },
  make: {
    GetCell: (sheet, args, host) =>
      host.object('Range', rangeOn(sheet, cellArea({ row: args.number(0), column: args.number(1) }))),
    GetRange: (sheet, args, host) => {
      const address = args.optionalText(0);
      const whole = { sheet, area: WHOLE_SHEET };
      return host.object('Range', address === undefined ? whole : parseRange(host.model, address, sheet));
    },
    GetRangeByIndexes: (sheet, args, host) => {
      const [row, column, rowCount, columnCount] = [
        args.number(0),
        args.number(1),
        args.number(2),
        args.number(3),
      ];
      return host.object('Range', rangeOn(sheet, { row, column, rowCount, columnCount }));
    },
    GetUsedRangeOrNullObject: (sheet, args, host) => {
      const area = usedArea(sheet, args.optionalFlag(0) ?? false);
      return area === undefined ? null : host.object('Range', { sheet, area });
    },
  },
  call: {
    Activate: (sheet, _args, { model }) => {
      if (sheet.visibility !== 'visible')
        throw conflict('InvalidOperation', 'A hidden sheet cannot be activated.');
      model.activeSheetId = sheet.id;
    },
    Delete: (sheet, _args, { model }) => deleteSheet(model, sheet, 'addin'),
    _RegisterDataChangedEvent: ({ id }, _args, host) => void host.registrations.add(`changed:${id}`),
    _UnregisterDataChangedEvent: ({ id }, _args, host) => void host.registrations.delete(`changed:${id}`),
  },
};
