import fc from 'fast-check';
import { instruments } from '../../../src/catalogue/instruments';
import { endReasonList } from '../../../src/catalogue/code-lists';
import { looksLikeCpr } from '../../../src/domain/cpr/looks-like-cpr';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { InstrumentId } from '../../../src/domain/instruments/instrument';
import { cleanText } from '../../../src/sheets/read/clean-text';
import { DATE_SERIALS } from '../../../src/sheets/read/plausible-dates';
import { dateOfSerial } from '../../../src/workbook/serial-date';
import { AWKWARD_TEXTS } from './awkward-text';

/** A day that the sheets take, both ends often among them. */
const day: fc.Arbitrary<CalendarDate> = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer(DATE_SERIALS) },
    { weight: 1, arbitrary: fc.constantFrom(DATE_SERIALS.min, DATE_SERIALS.max) },
    { weight: 3, arbitrary: fc.integer({ min: 45_000, max: 46_400 }) },
  )
  .map((serial) => dateOfSerial(serial) ?? { year: 2026, month: 1, day: 1 });

/** A word as it is read back: without blanks around it, composed, and no CPR number. */
const word: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...AWKWARD_TEXTS) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constant('længst'.repeat(5462).slice(0, 32767)) },
  )
  .map(cleanText)
  .filter((text) => text !== '' && !looksLikeCpr(text));

/** Ids of one table: no two alike when case is left aside. */
function ids(made: string): fc.Arbitrary<string[]> {
  const id = fc.oneof(
    word,
    fc.integer({ min: 1, max: 99999 }).map((number) => `${made}-${String(number).padStart(4, '0')}`),
  );
  return fc.uniqueArray(id, { minLength: 1, maxLength: 6, selector: (text) => text.toLowerCase() });
}

/** Hours with up to fifteen digits, as sums and typing make them. */
const hours = fc.oneof(
  fc.integer({ min: 0, max: 240 }).map((quarters) => quarters / 4),
  fc.double({ min: 0, max: 60, noNaN: true }).map((number) => Number(number.toPrecision(15))),
  fc.constantFrom(0, 0.1 + 0.2, 1e-7, 60),
);

function score(instrument: InstrumentId): fc.Arbitrary<number> {
  const { min, max, step } = instruments[instrument];
  const steps = Math.floor((max - min) / step);
  return fc.integer({ min: 0, max: steps }).map((taken) => Number((min + taken * step).toPrecision(12)));
}

const instrument = fc.constantFrom<InstrumentId>('WHO-5', 'ORS');

/** One course with what is expected of it, each month once. */
const course = fc
  .tuple(instrument, fc.constantFrom('CTI' as const, 'ICM' as const))
  .chain(([goalInstrument, method]) =>
    fc.record({
      citizen: fc.nat(),
      goalInstrument: fc.constant(goalInstrument),
      method: fc.constant(method),
      start: day,
      // Whole weeks after the start; most courses are open.
      lasting: fc.option(fc.nat(80), { freq: 2 }),
      endReason: fc.option(fc.constantFrom(...endReasonList.map(({ code }) => code))),
      worker: fc.option(word),
      note: fc.option(word),
      months: fc.uniqueArray(
        fc.record({
          month: fc.integer({ min: 1, max: method === 'CTI' ? 9 : 24 }),
          hours: fc.option(hours),
          goal: score(goalInstrument),
          version: fc.integer({ min: 1, max: 999 }),
        }),
        { maxLength: 6, selector: ({ month }) => month },
      ),
    }),
  );

const measurement = instrument.chain((id) =>
  fc.record({
    citizen: fc.nat(),
    date: day,
    instrument: fc.constant(id),
    score: score(id),
    note: fc.option(word),
  }),
);

/** Rows of all input tables that hold nothing wrong, in the plain form they are rendered from. Owners are numbers, modulo. */
export const validRows = fc.record({
  citizens: ids('B'),
  birthYears: fc.array(fc.option(fc.integer({ min: 1900, max: 2099 })), { minLength: 6, maxLength: 6 }),
  notes: fc.array(fc.option(word), { minLength: 6, maxLength: 6 }),
  courseIds: ids('F'),
  courses: fc.array(course, { minLength: 6, maxLength: 6 }),
  hours: fc.uniqueArray(
    fc.record({ course: fc.nat(), month: day, hours, hasCourse: fc.boolean(), timeType: fc.option(word) }),
    { maxLength: 12, selector: ({ month }) => month.year * 12 + month.month },
  ),
  measurements: fc.array(measurement, { maxLength: 12 }),
  reportDate: day,
});

export type ValidRows = typeof validRows extends fc.Arbitrary<infer Rows> ? Rows : never;
