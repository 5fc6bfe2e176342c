import { divisorList, matchList, purposeList } from '../../../catalogue/soem/soem-lists';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { Basis, Input, Range, RangedInput } from '../../../domain/soem/basis';
import type { SoemFacts } from '../../../domain/soem/facts';
import { withoutBlanks } from '../../read/without-blanks';
import { ITEMS } from '../specs/indsats-items';
import type { ItemSpec } from '../specs/indsats-items';
import type { FoundItem } from './read-items';
import { reportMissing } from './report-missing';
import type { Belonging, SoemReading } from './soem-reading';
import { named, rowsOf } from './soem-reading';

type Head = Pick<SoemFacts, 'intervention' | 'settings' | 'effect'>;
type ItemId = ItemSpec['id'];

/**
 * The part of a calculation that stands in `SØM – indsats`, defaults put in where a row is blank. `undefined` when an item
 * that nothing can be calculated without is missing, which is told as a *fejl*.
 */
export function calculationHead(
  reading: SoemReading,
  name: string,
  items: readonly Belonging<FoundItem>[],
): Head | undefined {
  const own = items.filter(({ calculation }) => calculation === name).map(({ row }) => row);
  // What the calculation says itself goes before what counts for all.
  const found = new Items([...own, ...rowsOf(items, name)]);
  const missing = ITEMS.filter(({ id, required }) => required === true && !found.has(id));
  for (const item of missing) reportMissing(reading, name, item);
  return missing.length > 0 ? undefined : toHead(found);
}

function toHead(found: Items): Head {
  const { observed, successRate } = {
    observed: found.number('observed'),
    successRate: found.ranged('successRate'),
  };
  return {
    intervention: {
      name: found.word('name').value,
      firstYear: found.figure('firstYear'),
      lastYear: found.figure('lastYear'),
      targetGroup: found.word('targetGroup'),
      successMeasure: found.word('successMeasure'),
      ...withoutBlanks({
        description: found.optionalWord('description')?.value,
        courseMonths: found.has('courseMonths') ? found.figure('courseMonths') : undefined,
        purpose: found.choice('purpose', (word) => named(purposeList, word)),
        matchesSoemGroup: found.choice('matchesSoemGroup', (word) => named(matchList, word)),
        responsible: found.optionalWord('responsible'),
        date: found.date('date'),
      }),
    },
    effect: {
      successRate: observed === undefined ? successRate : { ...successRate, observed: { n: observed } },
      baseline: found.ranged('baseline'),
      dropOut: found.ranged('dropOut'),
    },
    settings: toSettings(found),
  };
}

function toSettings(found: Items): Head['settings'] {
  const { low, high } = found.ranged('horizonYears');
  const horizon = low === undefined || high === undefined ? {} : { horizonYears: { low, high } };
  return {
    horizonYears: found.figure('horizonYears'),
    priceLevel: found.figure('priceLevel'),
    discountRate: found.ranged('discountRate'),
    baseYear: found.has('baseYear') ? found.figure('baseYear') : found.figure('firstYear'),
    discountCosts: { ...found.word('discountCosts'), value: found.word('discountCosts').value !== 'Nej' },
    offset: { ...found.word('offset'), value: found.word('offset').value === 'Nej' ? 0 : 1 },
    divisor: {
      ...found.word('divisor'),
      value: named(divisorList, found.word('divisor').value) ?? 'planned',
    },
    ranges: {
      costs: found.range('costRange'),
      consequences: found.range('consequenceRange'),
      prices: found.range('priceRange'),
      ...horizon,
    },
  };
}

/** The items of one calculation; a blank value is its default. */
class Items {
  private readonly found: ReadonlyMap<ItemId, FoundItem>;

  constructor(items: readonly FoundItem[]) {
    this.found = new Map([...items].reverse().map((item) => [item.id, item]));
  }

  has(id: ItemId): boolean {
    return this.found.get(id)?.value !== undefined;
  }

  number(id: ItemId): number | undefined {
    const value = this.found.get(id)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  figure(id: ItemId): Input<number> {
    const initial = initialOf(id);
    return { ...this.basis(id), value: this.number(id) ?? (typeof initial === 'number' ? initial : 0) };
  }

  ranged(id: ItemId): RangedInput {
    const { low, high } = this.found.get(id) ?? {};
    return { ...this.figure(id), ...withoutBlanks({ low, high }) };
  }

  range(id: ItemId): Range {
    const { low = 1, high = 1 } = this.found.get(id) ?? {};
    return { low, high };
  }

  word(id: ItemId): Input<string> {
    return { ...this.basis(id), value: this.optionalWord(id)?.value ?? String(initialOf(id) ?? '') };
  }

  optionalWord(id: ItemId): Input<string> | undefined {
    const value = this.found.get(id)?.value;
    return typeof value === 'string' ? { ...this.basis(id), value } : undefined;
  }

  choice<Value>(id: ItemId, read: (word: string) => Value | undefined): Input<Value> | undefined {
    const word = this.optionalWord(id);
    const value = word === undefined ? undefined : read(word.value);
    return value === undefined ? undefined : { ...this.basis(id), value };
  }

  date(id: ItemId): Input<CalendarDate> | undefined {
    const value = this.found.get(id)?.value;
    return typeof value === 'object' ? { ...this.basis(id), value } : undefined;
  }

  private basis(id: ItemId): Basis {
    return this.found.get(id)?.basis ?? { place: '' };
  }
}

function initialOf(id: ItemId): string | number | undefined {
  return ITEMS.find((item) => item.id === id)?.initial;
}
