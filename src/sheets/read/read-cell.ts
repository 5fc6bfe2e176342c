import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { CellValue } from '../../workbook/cell-value';
import { isCellError } from '../../workbook/cell-value';
import { dateOfSerial, FIRST_SERIAL, serialOfDate } from '../../workbook/serial-date';
import { DATE_SERIALS } from './plausible-dates';
import type { FaultKind } from '../fault';
import { cleanText } from './clean-text';
import { parseDanishDate, parseDanishMonth } from './parse-danish-date';
import { parseDanishNumber } from './parse-danish-number';

/**
 * What a cell says. `value` is there when it could be understood; `fault` when something is wrong with it; both when it
 * was understood although it should stand there differently, and then `cell` is how it should stand.
 */
export interface CellReading<T> {
  readonly value?: T;
  readonly fault?: FaultKind;
  readonly cell?: string | number;
}

const BLANK = {};

/** Text as it stands, without odd blanks. Numbers become their digits. */
export function readText(value: CellValue): CellReading<string> {
  if (value === null) return BLANK;
  if (isCellError(value)) return { fault: 'formulaError' };
  const text = cleanText(String(value));
  return text === '' ? BLANK : { value: text };
}

/** An id or a code word: as text, but odd blanks are told. */
export function readWord(value: CellValue): CellReading<string> {
  const reading = readText(value);
  const word = reading.value;
  const isClean = typeof value !== 'string' || word === undefined || word === value;
  return isClean ? reading : { value: word, fault: 'straySpaces', cell: word };
}

/** What a number must be. */
export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isWhole?: boolean;
  /** A unit that may follow a number in text: `12,5 timer`. */
  readonly unit?: RegExp | undefined;
}

/** A number between limits; text that reads as a Danish number is understood. */
export function readNumber(value: CellValue, limits: NumberLimits = {}): CellReading<number> {
  if (value === null) return BLANK;
  if (isCellError(value)) return { fault: 'formulaError' };
  if (typeof value === 'boolean') return { fault: 'notANumber' };
  if (typeof value === 'number') return withinLimits(value, limits);
  const text = cleanText(limits.unit === undefined ? value : value.replace(limits.unit, ''));
  if (text === '') return cleanText(value) === '' ? BLANK : { fault: 'notANumber' };
  const number = parseDanishNumber(text);
  if (number === undefined) return { fault: 'notANumber' };
  const reading = withinLimits(number, limits);
  return reading.fault === undefined ? { value: number, fault: 'numberAsText', cell: number } : reading;
}

function withinLimits(number: number, limits: NumberLimits): CellReading<number> {
  const { min = -Infinity, max = Infinity, isWhole = false } = limits;
  if (!(number >= min && number <= max)) return { fault: 'numberOutOfRange' };
  return isWhole && !Number.isInteger(number) ? { fault: 'notWhole' } : { value: number };
}

/**
 * A share that stands as 0.65 and is shown as 65 %. A 65 that can only mean 65 % is understood; between 1 and 2 it may as
 * well be 150 %, so that is left to the user.
 */
export function readShare(value: CellValue, limits: NumberLimits = {}): CellReading<number> {
  const { max = 1 } = limits;
  const isPercent = typeof value === 'string' && /%\s*$/.test(value);
  const written = isPercent ? value.replace(/%\s*$/, '') : value;
  const { value: number, fault } = readNumber(written, { min: -Infinity });
  if (number === undefined) return fault === undefined ? BLANK : { fault };
  const share = isPercent ? shareOf(number) : number;
  const reading = withinLimits(share, limits);
  if (reading.value !== undefined) return fault === undefined ? reading : { ...reading, fault, cell: share };
  const isPlain = !isPercent && number > max && number >= (max === 1 ? 2 : 1);
  const meant = withinLimits(shareOf(number), limits);
  if (!isPlain || meant.value === undefined) return reading;
  return { value: meant.value, fault: 'percentAsNumber', cell: meant.value };
}

/** Of 14 digits, so that 7 % is 0.07 and not 0.07000000000000001. */
function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(14));
}

/** A day; a time of day is left out, text that reads as a day is understood. */
export function readDate(value: CellValue): CellReading<CalendarDate> {
  return readDay(value, parseDanishDate);
}

/** The month a date lies in, as its first day; `marts 2026` as text is understood. */
export function readMonth(value: CellValue): CellReading<CalendarDate> {
  return readDay(value, parseDanishMonth);
}

function readDay(
  value: CellValue,
  parse: (text: string) => CalendarDate | undefined,
): CellReading<CalendarDate> {
  if (value === null) return BLANK;
  if (isCellError(value)) return { fault: 'formulaError' };
  if (typeof value === 'boolean') return { fault: 'notADate' };
  if (typeof value === 'number') return dayOfSerial(value);
  if (cleanText(value) === '') return BLANK;
  const day = parse(value);
  const serial = day && serialOfDate(day);
  if (serial === undefined) return { fault: 'notADate' };
  const reading = dayOfSerial(serial);
  return reading.fault === undefined ? { ...reading, fault: 'dateAsText', cell: serial } : reading;
}

/** Serials below 61 are off by one day in Excel; days before 1990 are numbers that somebody took for a date. */
function dayOfSerial(serial: number): CellReading<CalendarDate> {
  if (serial < Math.max(FIRST_SERIAL, DATE_SERIALS.min)) return { fault: 'dateTooEarly' };
  const value = serial < DATE_SERIALS.max + 1 ? dateOfSerial(serial) : undefined;
  return value === undefined ? { fault: 'notADate' } : { value };
}
