import { copySheet } from '../../workbook/copy-sheet';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { requireSheet } from '../../workbook/sheets';
import { needWord } from '../need';
import { invalidArgument, itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject } from '../rich-types';

/** The sheet before or after another, or the first or last one; hidden ones do not count when `visibleOnly` says so. */
export function neighbour(
  sheet: SheetModel,
  args: ArgumentReader,
  host: HostState,
  step: 1 | -1,
  isNeeded: boolean,
): RichObject | null {
  const { sheets } = host.model;
  const place = sheets.indexOf(sheet);
  const others = step === 1 ? sheets.slice(place + 1) : sheets.slice(0, place).reverse();
  return first(others, args.optionalFlag(0) ?? false, host, isNeeded);
}

/** The first or the last sheet of the workbook. */
export function endSheet(args: ArgumentReader, host: HostState, end: 'first' | 'last'): RichObject | null {
  const { sheets } = host.model;
  return first(end === 'first' ? sheets : [...sheets].reverse(), args.optionalFlag(0) ?? false, host, true);
}

function first(
  sheets: readonly SheetModel[],
  visibleOnly: boolean,
  host: HostState,
  isNeeded: boolean,
): RichObject | null {
  const found = sheets.find(({ visibility }) => !visibleOnly || visibility === 'visible');
  if (found !== undefined) return host.object('Worksheet', found);
  if (isNeeded) throw itemNotFound();
  return null;
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Copies a sheet to where the caller says; without saying it goes last, which is uncalibrated. */
export function copyOf(sheet: SheetModel, args: ArgumentReader, host: HostState): SheetModel {
  const where = needWord(args.raw(0) ?? 'None', POSITIONS);
  const { model } = host;
  return copySheet(
    model,
    sheet,
    'addin',
    positionOf(model, where, () => relative(args, model)),
  );
}

function positionOf(
  model: WorkbookModel,
  where: (typeof POSITIONS)[number],
  relativeTo: () => SheetModel,
): number {
  if (where === 'Beginning') return 0;
  if (where === 'Before') return model.sheets.indexOf(relativeTo());
  if (where === 'After') return model.sheets.indexOf(relativeTo()) + 1;
  return model.sheets.length;
}

function relative(args: ArgumentReader, model: WorkbookModel): SheetModel {
  const id = args.objectId(1);
  if (id === undefined) throw invalidArgument();
  return requireSheet(model, id);
}
