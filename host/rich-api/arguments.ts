import { invalidArgument } from './rich-error';
import type { ArgumentReader, RichObject } from './rich-types';
import type { RangeTarget } from './type-targets';

/** Reads the arguments of one call; objects among them are already resolved. */
export function readArguments(values: readonly unknown[]): ArgumentReader {
  const isLeftOut = (index: number) => values[index] === null || values[index] === undefined;
  const reader: ArgumentReader = {
    raw: (index) => values[index],
    text: (index) => need(values[index], isText),
    optionalText: (index) => (isLeftOut(index) ? undefined : reader.text(index)),
    number: (index) => need(values[index], isNumber),
    optionalNumber: (index) => (isLeftOut(index) ? undefined : reader.number(index)),
    optionalFlag: (index) => (isLeftOut(index) ? undefined : need(values[index], isFlag)),
    key: (index) => String(need(values[index], isKey)),
    range: (index, parse) => {
      const value = values[index];
      return isText(value) ? parse(value) : need(rangeOf(value), isPresent);
    },
    rangeObject: (index) => rangeOf(values[index]),
    objectId: (index) => {
      const value = values[index];
      const id = isRichObject(value) ? value.identity().Id : undefined;
      return isText(id) ? id : undefined;
    },
  };
  return reader;
}

function need<T>(value: unknown, is: (value: unknown) => value is T): T {
  if (!is(value)) throw invalidArgument();
  return value;
}

function rangeOf(value: unknown): RangeTarget | undefined {
  return isRichObject(value) ? value.range : undefined;
}

function isRichObject(value: unknown): value is RichObject {
  return typeof value === 'object' && value !== null && 'navigate' in value && 'identity' in value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isKey(value: unknown): value is string | number {
  return isText(value) || isNumber(value);
}

function isPresent(value: unknown): value is RangeTarget {
  return value !== undefined;
}
