import type { CellValue } from '../../src/workbook/cell-value';
import { isCellError } from '../../src/workbook/cell-value';
import { valuesOf } from './cells';
import type { GeneralRule, ValidationModel, WorkbookModel } from './model';
import { findName, targetOf } from './names';

/** Whether a value is one that may be entered; `undefined` when a formula decides, for there is no formula engine. */
export function fitsValidation(
  model: WorkbookModel,
  { rule, ignoreBlanks = true }: ValidationModel,
  value: CellValue,
): boolean | undefined {
  if (value === null) return ignoreBlanks || rule.kind === 'any';
  switch (rule.kind) {
    case 'any':
      return true;
    case 'number':
      return isBetween(value, rule.min, rule.max) && (!rule.whole || Number.isInteger(value));
    case 'date':
      return isBetween(value, rule.minSerial, rule.maxSerial);
    case 'list':
      return isListed(model, rule.name, value);
    case 'general':
      return fitsGeneral(rule, value);
    case 'other':
      return undefined;
  }
}

function isBetween(value: CellValue, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function isListed(model: WorkbookModel, source: string, value: CellValue): boolean | undefined {
  const name = findName(model, source.replace(/^=/, ''));
  const target = name === undefined ? undefined : targetOf(model, name);
  if (target === undefined) return undefined;
  const wanted = textOf(value);
  return valuesOf(target.sheet, target.area).some((row) => row.some((one) => textOf(one) === wanted));
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).toLowerCase();
}

const COMPARE: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

function fitsGeneral({ type, operator = 'Between', formula1, formula2 }: GeneralRule, value: CellValue) {
  if (type === 'inlineList') {
    return String(formula1)
      .split(',')
      .some((one) => one.trim().toLowerCase() === textOf(value));
  }
  const [first, second] = [numberOf(formula1), numberOf(formula2 ?? 0)];
  if (type === 'custom' || first === undefined || second === undefined) return undefined;
  const measured = type === 'textLength' ? textOf(value).length : value;
  if (typeof measured !== 'number') return false;
  if (type === 'wholeNumber' && !Number.isInteger(measured)) return false;
  return COMPARE[operator]?.(measured, first, second);
}

function numberOf(formula: string | number): number | undefined {
  const number = Number(String(formula).replace(/^=/, ''));
  return Number.isNaN(number) ? undefined : number;
}
