import { serialOfDate } from '../../src/workbook/serial-date';
import type { CultureMarks } from './entry-culture';

/** A day, a time or both as Excel reads them when typed; `year` stands in where none was typed. */
export function parseTypedDate(
  text: string,
  marks: CultureMarks,
  year: number,
): { value: number; numberFormat: string } | undefined {
  const time = parseTime(text);
  if (time !== undefined) return { value: time, numberFormat: 'h:mm' };
  const [, dayText = text, timeText] = /^(\S.*?) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const day = parseDay(dayText, marks, year);
  if (day === undefined) return undefined;
  const timeOfDay = timeText === undefined ? 0 : parseTime(timeText);
  if (timeOfDay === undefined) return undefined;
  const numberFormat = timeText === undefined ? marks.dateFormat : `${marks.dateFormat} h:mm`;
  return { value: day + timeOfDay, numberFormat };
}

function parseTime(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
}

function parseDay(text: string, marks: CultureMarks, year: number): number | undefined {
  return parseFigures(text, marks, year) ?? parseMonthName(text, marks, year);
}

function parseFigures(text: string, marks: CultureMarks, thisYear: number): number | undefined {
  const [, a = '', mark, b = '', c] = /^(\d{1,4})([/.-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text) ?? [];
  if (mark === undefined || !marks.dateMarks.includes(mark)) return undefined;
  if (a.length === 4) return c === undefined ? toSerial(a, b, '1') : toSerial(a, b, c);
  if (b.length === 4) return c === undefined ? toSerial(b, a, '1') : undefined;
  const [day, month] = marks.dayFirst ? [a, b] : [b, a];
  return toSerial(c ?? String(thisYear), month, day);
}

function parseMonthName(text: string, marks: CultureMarks, thisYear: number): number | undefined {
  const [, first, name = '', last] =
    /^(?:(\d{1,2})[. -]*)?(\p{L}{3,})\.?(?:[ ,-]*(\d{1,4}))?$/u.exec(text) ?? [];
  const month = marks.months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || (first === undefined && last === undefined)) return undefined;
  if (first !== undefined) return toSerial(last ?? String(thisYear), String(month), first);
  const isDay = last !== undefined && last.length <= 2 && Number(last) <= 31;
  return isDay ? toSerial(String(thisYear), String(month), last) : toSerial(last ?? '', String(month), '1');
}

function toSerial(year: string, month: string, day: string): number | undefined {
  if (year.length === 3 || year === '') return undefined;
  const short = Number(year);
  const full = year.length === 4 ? short : short + (short < 30 ? 2000 : 1900);
  return serialOfDate({ year: full, month: Number(month), day: Number(day) });
}
