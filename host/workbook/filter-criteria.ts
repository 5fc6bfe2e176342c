import type { CellValue } from '../../src/workbook/cell-value';
import { isCellError } from '../../src/workbook/cell-value';
import { ExcelRefusal } from './excel-refusal';
import type { CellModel, FilterCriteria } from './model';

type Cells = readonly (CellModel | undefined)[];

/** Which rows a filter lets through, by the cells of its column. Kinds that go by icon or by today's date are refused. */
export function rowsLetThrough(criteria: FilterCriteria, cells: Cells): boolean[] {
  const { filterOn } = criteria;
  switch (filterOn) {
    case 'Values': {
      const wanted = new Set((criteria.values ?? []).map((value) => textOf(value).toLowerCase()));
      return cells.map((cell) => wanted.has(shown(cell).toLowerCase()));
    }
    case 'Custom':
      return cells.map((cell) => fitsCustom(criteria, cell?.value ?? null));
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return atTheEnd(criteria, cells);
    case 'CellColor':
      return cells.map((cell) => sameColor(cell?.format?.fill, criteria.color));
    case 'FontColor':
      return cells.map((cell) => sameColor(cell?.format?.color, criteria.color));
    case 'Dynamic':
      return againstAverage(criteria, cells);
    default:
      throw new ExcelRefusal('InvalidArgument', `Filteret ${filterOn} findes ikke her.`);
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What a cell shows, without its format: that a value filter goes by the formatted text is left out. */
function shown(cell: CellModel | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return isCellError(value) ? value.error : textOf(value);
}

function sameColor(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

function fitsCustom({ criterion1, criterion2, operator }: FilterCriteria, value: CellValue): boolean {
  const first = fitsOne(criterion1 ?? '', value);
  if (criterion2 === undefined || criterion2 === '') return first;
  const second = fitsOne(criterion2, value);
  return operator === 'Or' ? first || second : first && second;
}

const SIGNS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
};

/** `>=5`, `=ja*`, `<>` (not blank). Stars and question marks stand for any letters. */
function fitsOne(criterion: string, value: CellValue): boolean {
  const [, sign = '=', wanted = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const isWanted = SIGNS[sign] ?? (() => false);
  if (wanted === '') return isWanted(value === null || value === '' ? 0 : 1);
  const number = Number(wanted);
  if (!Number.isNaN(number)) return typeof value === 'number' ? isWanted(value - number) : sign === '<>';
  if (typeof value !== 'string') return sign === '<>';
  if (sign === '=' || sign === '<>') return isWanted(likePattern(wanted).test(value) ? 0 : 1);
  return isWanted(value.localeCompare(wanted, 'da', { sensitivity: 'accent' }));
}

function likePattern(wanted: string): RegExp {
  const escaped = wanted
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 'is');
}

function numbersOf(cells: Cells): number[] {
  return cells.map((cell) => cell?.value).filter((value) => typeof value === 'number');
}

function atTheEnd({ filterOn, criterion1 }: FilterCriteria, cells: Cells): boolean[] {
  const numbers = numbersOf(cells).sort((one, other) =>
    filterOn.startsWith('Top') ? other - one : one - other,
  );
  const asked = Number(criterion1 ?? 10);
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * asked) / 100))
    : asked;
  const chosen = new Set(numbers.slice(0, count));
  return cells.map((cell) => typeof cell?.value === 'number' && chosen.has(cell.value));
}

function againstAverage({ dynamicCriteria }: FilterCriteria, cells: Cells): boolean[] {
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  if (dynamicCriteria === 'AboveAverage') {
    return cells.map((cell) => typeof cell?.value === 'number' && cell.value > average);
  }
  if (dynamicCriteria === 'BelowAverage') {
    return cells.map((cell) => typeof cell?.value === 'number' && cell.value < average);
  }
  throw new ExcelRefusal('InvalidArgument', 'Filtre efter dagens dato findes ikke her.');
}
