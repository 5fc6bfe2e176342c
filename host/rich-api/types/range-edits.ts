import { notify } from '../../workbook/changes';
import { copyCells, moveCells } from '../../workbook/copy-cells';
import { requireWritable } from '../../workbook/guards';
import { mergeCells, unmergeCells } from '../../workbook/merges';
import { removeDuplicates } from '../../workbook/remove-duplicates';
import { deleteCells, insertCells } from '../../workbook/shift-cells';
import { requireSheet } from '../../workbook/sheets';
import { parseRange } from '../addresses';
import type { Pieces } from '../cell-properties';
import { readPieces, writePieces } from '../cell-properties';
import { clearRange } from '../clear-range';
import { readFindOptions, replaceAll } from '../find-cells';
import { needWord } from '../need';
import { requireOperationSize } from '../range-size';
import { invalidArgument } from '../rich-error';
import type { ArgumentReader, HostState, TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';

type Members = Required<TypeTable<RangeTarget>>;
type Call = Members['call'][string];

function select({ sheet, area }: RangeTarget, { model }: HostState): void {
  model.activeSheetId = requireSheet(model, sheet.id).id;
  model.selection = { sheetId: sheet.id, area };
  notify(model, 'selection', sheet, area, 'addin');
}

const readEach =
  (pieces: Pieces): Call =>
  (target, args, host) =>
    readPieces(target, pieces, args.raw(0), host);

const writeEach =
  (pieces: Pieces): Call =>
  (target, args, host) =>
    writePieces(target, pieces, args.raw(0), host);

function copyFrom(target: RangeTarget, args: ArgumentReader, host: HostState): void {
  requireOperationSize(target, host);
  const source = args.range(0, (address) => parseRange(host.model, address, target.sheet));
  const what = needWord(args.raw(1) ?? 'All', ['All', 'Formulas', 'Values', 'Formats']);
  const [skipBlanks, transpose] = [args.optionalFlag(2) ?? false, args.optionalFlag(3) ?? false];
  copyCells(host.model, source, target, { what, skipBlanks, transpose }, 'addin');
}

function merge({ sheet, area }: RangeTarget, isAcross: boolean, { model }: HostState): void {
  requireWritable(model, sheet);
  const rows = Array.from({ length: area.rowCount }, (_, index) => ({
    ...area,
    row: area.row + index,
    rowCount: 1,
  }));
  for (const part of isAcross ? rows : [area]) mergeCells(model, sheet, part);
  notify(model, 'cells', sheet, area, 'addin');
}

/** What changes cells and gives nothing, or a plain value. */
export const rangeEdits = {
  Calculate: ({ sheet, area }, _args, { model }) => notify(model, 'calculated', sheet, area, 'addin'),
  Clear: (target, args, host) => clearRange(target, args.raw(0) ?? 'All', host),
  CopyFrom: copyFrom,
  Delete: ({ sheet, area }, args, { model }) =>
    deleteCells(model, sheet, area, needWord(args.raw(0), ['Up', 'Left']), 'addin'),
  GetCellProperties: readEach('cells'),
  GetColumnProperties: readEach('columns'),
  GetRowProperties: readEach('rows'),
  Merge: (target, args, host) => merge(target, args.optionalFlag(0) ?? false, host),
  MoveTo: (target, args, host) => {
    const to = args.range(0, (address) => parseRange(host.model, address, target.sheet));
    moveCells(host.model, target, to, 'addin');
  },
  ReplaceAll: (target, args, host) =>
    replaceAll(target, args.text(0), args.text(1), readFindOptions(args.raw(2)), host),
  Select: (target, _args, host) => select(target, host),
  SetCellProperties: writeEach('cells'),
  SetColumnProperties: writeEach('columns'),
  SetDirty: () => null,
  SetRowProperties: writeEach('rows'),
  Unmerge: ({ sheet, area }, _args, { model }) => {
    requireWritable(model, sheet);
    unmergeCells(sheet, area);
    notify(model, 'cells', sheet, area, 'addin');
  },
  _ValidateArraySize: ({ area }, args) => {
    if (args.number(0) !== area.rowCount || args.number(1) !== area.columnCount) throw invalidArgument();
  },
} satisfies Members['call'];

/** What changes cells and gives an object. */
export const rangeInserts = {
  // The blank cells that came in.
  Insert: ({ sheet, area }, args, host) => {
    insertCells(host.model, sheet, area, needWord(args.raw(0), ['Down', 'Right']), 'addin');
    return host.object('Range', { sheet, area });
  },
  RemoveDuplicates: ({ sheet, area }, args, host) => {
    const columns = args.raw(0);
    const isList = Array.isArray(columns) && columns.every((column) => typeof column === 'number');
    if (!isList) throw invalidArgument();
    const done = removeDuplicates(host.model, sheet, area, columns, args.optionalFlag(1) ?? false, 'addin');
    return host.object('RemoveDuplicatesResult', done);
  },
} satisfies Members['make'];

/** How many rows went, and how many different ones stayed. */
export const removeDuplicatesResult: TypeTable<{
  readonly removed: number;
  readonly uniqueRemaining: number;
}> = {
  name: 'RemoveDuplicatesResult',
  known: 'documentation',
  get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
};
