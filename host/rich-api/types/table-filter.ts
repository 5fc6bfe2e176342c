import {
  clearSheetFilter,
  filterColumn,
  filterSheet,
  reapplyFilters,
  reapplySheetFilter,
  removeSheetFilter,
} from '../../workbook/apply-filter';
import { clearFilter } from '../../workbook/filter-table';
import type { FilterCriteria } from '../../workbook/model';
import { sheetOfTable } from '../../workbook/tables';
import { parseRange } from '../addresses';
import { readCriteria } from '../filter-words';
import { needWord } from '../need';
import { itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { FilterTarget, RangeTarget, TablePart } from '../type-targets';

function filtersOf(target: FilterTarget): ReadonlyMap<number, FilterCriteria> {
  const filters = 'table' in target ? target.table.filters : target.sheet.filter?.criteria;
  return filters ?? new Map<number, FilterCriteria>();
}

function rangeOf(target: FilterTarget, { model }: HostState): RangeTarget | undefined {
  if ('table' in target) return { sheet: sheetOfTable(model, target.table), area: target.table.area };
  const area = target.sheet.filter?.area;
  return area === undefined ? undefined : { sheet: target.sheet, area };
}

function rangeObject(target: FilterTarget, host: HostState): RichObject | null {
  const range = rangeOf(target, host);
  return range === undefined ? null : host.object('Range', range);
}

function apply(target: FilterTarget, args: ArgumentReader, { model }: HostState): void {
  const column = args.optionalNumber(1);
  const given = args.raw(2);
  const criteria = given === null || given === undefined ? undefined : readCriteria(given);
  if ('table' in target) {
    if (column !== undefined) filterColumn(model, target.table, column, criteria, 'addin');
    return;
  }
  const range = args.range(0, (address) => parseRange(model, address, target.sheet));
  filterSheet(model, target.sheet, range.area, column, criteria, 'addin');
}

function clear(target: FilterTarget, { model }: HostState, column?: number): void {
  if ('sheet' in target) clearSheetFilter(model, target.sheet, 'addin', column);
  else if (column === undefined) clearFilter(model, target.table, 'addin');
  else filterColumn(model, target.table, column, undefined, 'addin');
}

export const autoFilter: TypeTable<FilterTarget> = {
  name: 'AutoFilter',
  known: 'documentation',
  get: {
    Criteria: (target, host) => {
      const filters = filtersOf(target);
      const columns = rangeOf(target, host)?.area.columnCount ?? 0;
      return Array.from({ length: columns }, (_, column) => filters.get(column) ?? null);
    },
    Enabled: (target) =>
      'table' in target ? target.table.hasFilterButtons : target.sheet.filter !== undefined,
    IsDataFiltered: (target) => ('table' in target ? target.table.isFiltered : filtersOf(target).size > 0),
  },
  make: {
    GetRange: (target, _args, host) => {
      const range = rangeObject(target, host);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (target, _args, host) => rangeObject(target, host),
  },
  call: {
    Apply: apply,
    ClearColumnCriteria: (target, args, host) => clear(target, host, args.number(0)),
    ClearCriteria: (target, _args, host) => clear(target, host),
    Reapply: (target, _args, { model }) => {
      if ('table' in target) reapplyFilters(model, target.table, 'addin');
      else reapplySheetFilter(model, target.sheet, 'addin');
    },
    Remove: (target, _args, host) => {
      clear(target, host);
      if ('sheet' in target) removeSheetFilter(host.model, target.sheet, 'addin');
      else target.table.hasFilterButtons = false;
    },
  },
};

function on({ table, index }: TablePart, criteria: FilterCriteria | undefined, { model }: HostState): void {
  filterColumn(model, table, index, criteria, 'addin');
}

/** A filter that keeps the given number (or per cent) at one end. */
function keepEnd(filterOn: string) {
  return (target: TablePart, args: ArgumentReader, host: HostState): void =>
    on(target, { filterOn, criterion1: String(args.number(0)) }, host);
}

function keepColor(filterOn: string) {
  return (target: TablePart, args: ArgumentReader, host: HostState): void =>
    on(target, { filterOn, color: args.text(0) }, host);
}

/** The filter of one column of a table. */
export const filter: TypeTable<TablePart> = {
  name: 'Filter',
  known: 'documentation',
  except: { ApplyDynamicFilter: 'uncalibrated' },
  get: { Criteria: ({ table, index }) => table.filters?.get(index) ?? null },
  call: {
    Apply: (target, args, host) => on(target, readCriteria(args.raw(0)), host),
    ApplyBottomItemsFilter: keepEnd('BottomItems'),
    ApplyBottomPercentFilter: keepEnd('BottomPercent'),
    ApplyCellColorFilter: keepColor('CellColor'),
    ApplyCustomFilter: (target, args, host) => {
      const criterion2 = args.optionalText(1);
      const operator = needWord(args.raw(2) ?? 'And', ['And', 'Or']);
      const second = criterion2 === undefined ? {} : { criterion2, operator };
      on(target, { filterOn: 'Custom', criterion1: args.text(0), ...second }, host);
    },
    ApplyDynamicFilter: (target, args, host) =>
      on(target, { filterOn: 'Dynamic', dynamicCriteria: args.text(0) }, host),
    ApplyFontColorFilter: keepColor('FontColor'),
    ApplyTopItemsFilter: keepEnd('TopItems'),
    ApplyTopPercentFilter: keepEnd('TopPercent'),
    ApplyValuesFilter: (target, args, host) => {
      const values = args.raw(0);
      on(target, readCriteria({ filterOn: 'Values', values }), host);
    },
    Clear: (target, _args, host) => on(target, undefined, host),
  },
};
