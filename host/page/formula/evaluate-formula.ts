import { isCellError, type CellValue } from '../../../src/workbook/cell-value';
import type { CellPlace } from '../../../src/workbook/place';
import { compareValues } from './compare-values';
import type { CellReference, FormulaNode } from './node';

/** Where a formula stands: written for `origin`, looked at for `cell`. */
export interface FormulaPlace {
  readonly origin: CellPlace;
  readonly cell: CellPlace;
  readonly valueOf: (sheetName: string | undefined, place: CellPlace) => CellValue;
}

const VALUE_ERROR: CellValue = { error: '#VALUE!' };

/** What a formula gives; `undefined` for a function that we do not know. */
export function evaluateFormula(node: FormulaNode, place: FormulaPlace): CellValue | undefined {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'cell':
      return place.valueOf(node.cell.sheetName, shifted(node.cell, place));
    case 'negate': {
      const value = evaluateFormula(node.of, place);
      return value === undefined ? undefined : withNumbers(0, value, (_, of) => -of);
    }
    case 'operator': {
      const left = evaluateFormula(node.left, place);
      const right = evaluateFormula(node.right, place);
      return left === undefined || right === undefined ? undefined : operate(node.operator, left, right);
    }
    case 'call': {
      const given = node.arguments.map((argument) => evaluateFormula(argument, place));
      return given.some((value) => value === undefined)
        ? undefined
        : call(
            node.name,
            given.map((value) => value ?? null),
          );
    }
  }
}

/** Whether a conditional format with this result applies: true, or a number other than 0. */
export function isTruthy(value: CellValue | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function shifted(reference: CellReference, { origin, cell }: FormulaPlace): CellPlace {
  return {
    row: reference.isRowFixed ? reference.row : reference.row + cell.row - origin.row,
    column: reference.isColumnFixed ? reference.column : reference.column + cell.column - origin.column,
  };
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const order = () => compareValues(left, right);
  switch (operator) {
    case '=':
      return order() === 0;
    case '<>':
      return order() !== 0;
    case '<':
      return order() < 0;
    case '>':
      return order() > 0;
    case '<=':
      return order() <= 0;
    case '>=':
      return order() >= 0;
    case '&':
      return `${left ?? ''}${right ?? ''}`;
    case '+':
      return withNumbers(left, right, (one, other) => one + other);
    case '-':
      return withNumbers(left, right, (one, other) => one - other);
    case '*':
      return withNumbers(left, right, (one, other) => one * other);
    default:
      return withNumbers(left, right, (one, other) => one / other);
  }
}

function withNumbers(
  left: CellValue,
  right: CellValue,
  calculate: (left: number, right: number) => number,
): CellValue {
  if (isCellError(right)) return right;
  const result = calculate(Number(left ?? 0), Number(right ?? 0));
  return Number.isFinite(result) ? result : VALUE_ERROR;
}

function call(name: string, given: readonly CellValue[]): CellValue | undefined {
  const [first = null, second = null, third = false] = given;
  switch (name) {
    case 'AND':
      return given.every(isTruthy);
    case 'OR':
      return given.some(isTruthy);
    case 'NOT':
      return !isTruthy(first);
    case 'IF':
      return isTruthy(first) ? second : third;
    case 'ISBLANK':
      return first === null;
    case 'ISNUMBER':
      return typeof first === 'number';
    case 'ISTEXT':
      return typeof first === 'string';
    case 'ISERROR':
      return isCellError(first);
    case 'LEN':
      return isCellError(first) ? first : String(first ?? '').length;
    default:
      return undefined;
  }
}
