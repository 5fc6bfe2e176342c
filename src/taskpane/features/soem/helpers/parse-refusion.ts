import { refusionRules } from '../../../../catalogue/soem/refusion';
import type { ByPayer } from '../../../../domain/soem/payer';
import { splitPrice, type PriceSplit } from '../../../../domain/refusion/split-price';
import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { refusionErrors as errors, type refusionFields } from '../../../../text/pane-soem-refusion';
import { typedDay, typedNumber } from '../../../components/typed-values';

/** Everything that is typed on the page. */
export type RefusionField = keyof typeof refusionFields;
export type RefusionTexts = Readonly<Record<RefusionField, string>>;
export type SplitKind = PriceSplit['kind'];

/** The fields that a way of dividing asks for. */
export const FIELDS_OF: Readonly<Record<SplitKind, readonly RefusionField[]>> = {
  ladder: ['start', 'weeks', 'weeksBefore'],
  shelter: ['start', 'days'],
  ownHome: ['start', 'months'],
  costlyCase: ['year', 'unitsPerYear'],
  fixed: ['kommune', 'region', 'stat'],
};

/** Longer courses are typing mistakes. */
const MOST = { weeks: 1000, days: 4000, months: 240, unitsPerYear: 10_000 } as const;

/** What was typed: the price divided, or what stands in the way, by field. */
export interface ParsedRefusion {
  readonly price?: {
    readonly gross: number;
    readonly priceLevel: number;
    readonly split: PriceSplit;
    readonly amounts: ByPayer;
  };
  readonly errors: Readonly<Partial<Record<RefusionField, string>>>;
}

/** Reads the fields of the way of dividing that is chosen; the others are left aside. */
export function parseRefusion(kind: SplitKind, texts: RefusionTexts): ParsedRefusion {
  const reading = new FieldReading(texts);
  const gross = reading.number('gross', (value) => value > 0, errors.price);
  const priceLevel = reading.year('priceLevel');
  const split = readSplit(kind, reading);
  if (gross === null || priceLevel === null || split === null) return { errors: reading.errors };
  const amounts = splitPrice(gross, split, refusionRules);
  if (amounts !== null) return { price: { gross, priceLevel, split, amounts }, errors: reading.errors };
  const noRule = kind === 'costlyCase' ? { year: errors.noRuleYear } : { start: errors.noRule };
  return { errors: { ...reading.errors, ...noRule } };
}

function readSplit(kind: SplitKind, reading: FieldReading): PriceSplit | null {
  switch (kind) {
    case 'ladder': {
      const start = reading.day('start');
      const weeks = reading.length('weeks', MOST.weeks);
      const isBefore = (value: number) => value >= 0 && value <= MOST.weeks;
      const weeksBefore = reading.number('weeksBefore', isBefore, errors.weeksBefore(MOST.weeks));
      if (start === null || weeks === null || weeksBefore === null) return null;
      return { kind, start, weeks, weeksBefore };
    }
    case 'shelter': {
      const [start, days] = [reading.day('start'), reading.length('days', MOST.days)];
      return start === null || days === null ? null : { kind, start, days };
    }
    case 'ownHome': {
      const [start, months] = [reading.day('start'), reading.length('months', MOST.months)];
      return start === null || months === null ? null : { kind, start, months };
    }
    case 'costlyCase': {
      const [year, unitsPerYear] = [reading.year('year'), reading.length('unitsPerYear', MOST.unitsPerYear)];
      return year === null || unitsPerYear === null ? null : { kind, year, unitsPerYear };
    }
    case 'fixed':
      return readShares(reading);
  }
}

function readShares(reading: FieldReading): PriceSplit | null {
  const [kommune, region, stat] = (['kommune', 'region', 'stat'] as const).map((field) =>
    reading.number(field, (value) => value >= 0 && value <= 100, errors.percent),
  );
  if (typeof kommune !== 'number' || typeof region !== 'number' || typeof stat !== 'number') return null;
  const sum = roundLikeExcel(kommune + region + stat, 6);
  if (sum === 100) {
    return { kind: 'fixed', shares: { kommune: kommune / 100, region: region / 100, stat: stat / 100 } };
  }
  reading.errors.stat = errors.sum(sum);
  return null;
}

class FieldReading {
  readonly errors: Partial<Record<RefusionField, string>> = {};

  constructor(private readonly texts: RefusionTexts) {}

  number(field: RefusionField, isRight: (value: number) => boolean, error: string): number | null {
    const value = typedNumber(this.texts[field]);
    if (value !== null && isRight(value)) return value;
    this.errors[field] = error;
    return null;
  }

  year(field: RefusionField): number | null {
    const isYear = (value: number) => Number.isInteger(value) && value >= 1990 && value <= 2099;
    return this.number(field, isYear, errors.year);
  }

  length(field: RefusionField, most: number): number | null {
    return this.number(field, (value) => value > 0 && value <= most, errors.length(most));
  }

  day(field: RefusionField) {
    const day = typedDay(this.texts[field]);
    if (day === null) this.errors[field] = errors.day;
    return day;
  }
}
