import { soemRanders } from '../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import { citedFigures } from '../../../src/catalogue/soem/cited-figures';
import {
  defaultRanges,
  discountRateRange,
  effectDefaults,
  settingDefaults,
} from '../../../src/catalogue/soem/default-settings';
import {
  costlyCaseRules,
  ladderRules,
  ownHomeRules,
  shelterRules,
} from '../../../src/catalogue/soem/refusion';
import { soemSources } from '../../../src/catalogue/soem/sources';
import { sourceSchema } from '../../../src/catalogue/sourced';
import { makeDate } from '../../../src/domain/calendar/make-date';
import { calculateSoem } from '../../../src/domain/soem/calculate-soem';
import type { SoemFacts } from '../../../src/domain/soem/facts';
import type { SoemResult } from '../../../src/domain/soem/soem-result';

function resultOf(facts: SoemFacts): SoemResult {
  const outcome = calculateSoem(facts);
  if (outcome.status === 'withheld') throw new Error(JSON.stringify(outcome.errors));
  expect(outcome.questions).toEqual([]);
  return outcome.result;
}

describe('the example from Randers', () => {
  const { discounted, breakEven, byArea, perParticipant, netOfGrants } = resultOf(soemRanders);

  test('gives the published totals: in all to the krone, payers within the 15 kr that rounded inputs allow', () => {
    expect(Math.abs(discounted.net.total - 3_705_454)).toBeLessThanOrEqual(1);
    expect(Math.abs(discounted.net.kommune - 225_612)).toBeLessThanOrEqual(15);
    expect(Math.abs(discounted.net.region - 777_915)).toBeLessThanOrEqual(15);
    expect(Math.abs(discounted.net.stat - 2_701_926)).toBeLessThanOrEqual(15);
  });

  test('gives the published lines per participant', () => {
    expect(perParticipant.net?.total).toBeCloseTo(164_698, 6);
    expect(Object.fromEntries(byArea.map((row) => [row.area, Math.round(row.perParticipant ?? 0)]))).toEqual({
      Indkomstoverførsler: -8948,
      Sundhedsydelser: 59_976,
      'Politi, retsvæsen og kriminalforsorg': 42_146,
      'Sociale serviceydelser': 279_914,
      'Brugerdefinerede ydelser': 112_036,
      null: -320_426,
    });
  });

  test('breaks even at 63.03 % for the kommune and 42.93 % for the public; region and stat gain at any rate', () => {
    expect(breakEven.kommune.successRate.value).toBeCloseTo(0.6303, 4);
    expect(breakEven.total.successRate.value).toBeCloseTo(0.4293, 4);
    expect(breakEven.region.successRate.status).toBe('always');
    expect(breakEven.stat.successRate.status).toBe('always');
  });

  test('leaves the grant of 3.5 mio. out of the net; with it the state has given what the kommune got', () => {
    expect(netOfGrants.kommune - discounted.net.kommune).toBeCloseTo(3_500_000, 6);
    expect(netOfGrants.total).toBeCloseTo(discounted.net.total, 6);
  });
});

test('the timing example gives 1,350,000 − 300,000 and breaks even at 11.11 % and 18.52 %', () => {
  const { discounted, breakEven } = resultOf(soemTidsprofil);
  expect(discounted.consequences.total).toBe(1_350_000);
  expect(discounted.costs.total).toBe(-300_000);
  expect(discounted.net).toEqual({ total: 1_050_000, kommune: 510_000, region: 0, stat: 540_000 });
  expect(breakEven.total.successRate.value).toBeCloseTo(0.1111, 4);
  expect(breakEven.kommune.successRate.value).toBeCloseTo(0.1852, 4);
});

describe('every figure of SØM in the catalogue', () => {
  const defaults = [
    ...Object.values(settingDefaults),
    ...Object.values(effectDefaults),
    defaultRanges,
    discountRateRange,
  ];

  test('has a source with title, full address and a day it was read that exists', () => {
    for (const source of Object.values(soemSources)) {
      expect(sourceSchema.safeParse(source).error).toBeUndefined();
      expect(makeDate(source.read.year, source.read.month, source.read.day)).toEqual(source.read);
    }
    const rows = [
      ...citedFigures,
      ...defaults,
      ...ladderRules,
      ...shelterRules,
      ...ownHomeRules,
      ...costlyCaseRules,
    ];
    for (const row of rows) expect(row.sources.length).toBeGreaterThan(0);
  });

  test('a default says in words why it is what it is', () => {
    for (const each of defaults) expect(each.why).toMatch(/^[A-ZÆØÅ].{30,}\.$/u);
  });

  test('a cited figure has item, unit and year, and stands there once', () => {
    const keys = citedFigures.map((row) => `${row.item}|${row.unit}|${String(row.year)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of citedFigures) {
      expect(row.value).toBeGreaterThan(0);
      expect(row.year).toBeGreaterThanOrEqual(2010);
      expect(row.year).toBeLessThanOrEqual(2026);
    }
  });

  test('ranges lie around what they are ranges of', () => {
    const { costs, consequences, prices } = defaultRanges.value;
    for (const range of [costs, consequences, prices]) {
      expect(range.low).toBeLessThan(1);
      expect(range.high).toBeGreaterThan(1);
    }
    expect(settingDefaults.discountRate.value).toBeLessThanOrEqual(discountRateRange.value.high);
  });
});
