import * as proposal from '../../../src/catalogue/expected-hours-proposal';
import { endReasonList, instrumentList, methodList } from '../../../src/catalogue/code-lists';
import { courseRules } from '../../../src/catalogue/course-rules';
import { instrumentEntries } from '../../../src/catalogue/instruments';
import * as limits from '../../../src/catalogue/reading-limits';
import { sourceSchema, sourcedFigureSchema } from '../../../src/catalogue/sourced';
import { sources } from '../../../src/catalogue/sources';
import { supportMethodEntries } from '../../../src/catalogue/support-methods';
import { makeDate } from '../../../src/domain/calendar/make-date';
import { checkTotal } from '../../../src/domain/instruments/check-total';

const figures = [
  proposal.effectiveHoursPerYear,
  proposal.caseload.CTI,
  proposal.caseload.ICM,
  ...proposal.ctiPhaseProfile,
  proposal.icmMonthsAhead,
  limits.timeShareLimit,
  limits.meaningfulChangesLimit,
];

describe('every figure of the catalogue', () => {
  test('has value, unit, date, mark and source', () => {
    for (const figure of figures) expect(sourcedFigureSchema.safeParse(figure).error).toBeUndefined();
  });

  test('of our own is marked as an estimate and says Skøn; a documented one does not', () => {
    for (const { mark, note } of figures) expect(note.startsWith('Skøn')).toBe(mark === 'estimate');
  });

  test('the placeholder for ICM is an estimate, the caseload of CTI is documented', () => {
    expect(proposal.caseload.ICM.mark).toBe('estimate');
    expect(proposal.caseload.CTI.mark).toBe('documented');
  });

  test('the profile of the phases adds up to all of it', () => {
    expect(proposal.ctiPhaseProfile.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 12);
  });

  test('a figure without its source is refused', () => {
    const { sources: _, ...unsourced } = proposal.effectiveHoursPerYear;
    expect(sourcedFigureSchema.safeParse(unsourced).success).toBe(false);
  });
});

describe('every source', () => {
  test('has a title, an address in full and a day it was read that exists', () => {
    for (const source of Object.values(sources)) {
      expect(sourceSchema.safeParse(source).error).toBeUndefined();
      expect(makeDate(source.read.year, source.read.month, source.read.day)).toEqual(source.read);
    }
  });
});

describe('instruments', () => {
  test('stand under their own id and have cut-offs that a score can reach', () => {
    for (const [id, { instrument, sources: read }] of Object.entries(instrumentEntries)) {
      expect(instrument.id).toBe(id);
      expect(courseRules.instruments[instrument.id]).toBe(instrument);
      expect(read.length).toBeGreaterThan(0);
      expect([checkTotal(instrument, instrument.min), checkTotal(instrument, instrument.max)]).toEqual([
        'valid',
        'valid',
      ]);
      const ages = instrument.cutOffs.map(({ fromAge }) => fromAge);
      expect(ages).toEqual([...ages].sort((a, b) => a - b));
      for (const { score } of instrument.cutOffs) {
        expect(score).toBeGreaterThan(instrument.min);
        expect(score).toBeLessThan(instrument.max);
      }
    }
  });

  test('WHO-5 asks five times by neutral keywords of our own, ORS asks for a total only', () => {
    const { 'WHO-5': who5, ORS: ors } = instrumentEntries;
    expect(who5.keywords).toEqual(['humør', 'ro', 'energi', 'søvn', 'interesse']);
    expect(who5.keywords).toHaveLength(who5.instrument.answers?.count ?? 0);
    expect(who5.instrument).toMatchObject({
      min: 0,
      max: 100,
      step: 4,
      meaningfulChange: 10,
      betterIs: 'high',
    });
    expect(ors.keywords).toEqual([]);
    expect(ors.instrument).toMatchObject({
      answers: null,
      min: 0,
      max: 40,
      meaningfulChange: 5,
      betterIs: 'high',
    });
    expect([who5.licence, ors.licence]).toEqual(['free', 'licenceNeeded']);
  });

  test('every answer WHO-5 takes leads to its own range', () => {
    const { answers, min, max, step } = instrumentEntries['WHO-5'].instrument;
    expect(answers).not.toBeNull();
    expect((answers?.min ?? NaN) * (answers?.count ?? NaN) * (answers?.factor ?? NaN)).toBe(min);
    expect((answers?.max ?? NaN) * (answers?.count ?? NaN) * (answers?.factor ?? NaN)).toBe(max);
    expect(answers?.factor).toBe(step);
  });
});

describe('methods and lists', () => {
  test('every method and instrument can be chosen from its list, and stands under its own id', () => {
    expect(methodList.map(({ code }) => code)).toEqual(Object.keys(courseRules.methods));
    expect(instrumentList.map(({ code }) => code)).toEqual(Object.keys(courseRules.instruments));
    for (const [id, { method }] of Object.entries(supportMethodEntries)) expect(method.id).toBe(id);
  });

  test('no value and no synonym stands for two codes', () => {
    for (const list of [methodList, instrumentList, endReasonList]) {
      const words = list.flatMap(({ code, synonyms }) => [code, ...synonyms]);
      const folded = words.map((word) => word.toLowerCase());
      expect(new Set(folded).size).toBe(folded.length);
    }
  });
});
