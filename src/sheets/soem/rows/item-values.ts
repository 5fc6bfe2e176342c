import { codeOf, divisorList, matchList, purposeList } from '../../../catalogue/soem/soem-lists';
import type { Basis } from '../../../domain/soem/basis';
import type { Range, RangedInput } from '../../../domain/soem/basis';
import type { SoemFacts } from '../../../domain/soem/facts';
import { serialOfDate } from '../../../workbook/serial-date';
import type { ItemSpec } from '../specs/indsats-items';

/** The cells of one row of `SØM – indsats`, and what they rest on. */
export interface ItemValues {
  readonly value?: string | number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly basis?: Basis | undefined;
}

/** What stands in the rows of `SØM – indsats` for a calculation, by item: the inverse of reading them. */
export function itemValues(
  facts: Pick<SoemFacts, 'intervention' | 'settings' | 'effect'>,
): Readonly<Record<ItemSpec['id'], ItemValues>> {
  const { intervention, settings, effect } = facts;
  const { date, purpose, matchesSoemGroup } = intervention;
  const input = (given: (Basis & { readonly value: string | number }) | undefined): ItemValues =>
    given === undefined ? {} : { value: given.value, basis: given };
  const ranged = (given: RangedInput): ItemValues => ({ ...input(given), low: given.low, high: given.high });
  const range = ({ low, high }: Range): ItemValues => (low === 1 && high === 1 ? {} : { low, high });
  const yes = (given: Basis, isYes: boolean): ItemValues => ({ value: isYes ? 'Ja' : 'Nej', basis: given });
  return {
    name: { value: intervention.name },
    description: { value: intervention.description ?? null },
    firstYear: input(intervention.firstYear),
    lastYear: input(intervention.lastYear),
    courseMonths: input(intervention.courseMonths),
    targetGroup: input(intervention.targetGroup),
    purpose: purpose === undefined ? {} : { value: codeOf(purposeList, purpose.value), basis: purpose },
    matchesSoemGroup:
      matchesSoemGroup === undefined
        ? {}
        : { value: codeOf(matchList, matchesSoemGroup.value), basis: matchesSoemGroup },
    successMeasure: input(intervention.successMeasure),
    successRate: ranged(effect.successRate),
    observed: { value: effect.successRate.observed?.n ?? null },
    baseline: ranged(effect.baseline),
    dropOut: ranged(effect.dropOut),
    horizonYears: { ...input(settings.horizonYears), ...settings.ranges.horizonYears },
    priceLevel: input(settings.priceLevel),
    discountRate: ranged(settings.discountRate),
    baseYear: input(settings.baseYear),
    discountCosts: yes(settings.discountCosts, settings.discountCosts.value),
    offset: yes(settings.offset, settings.offset.value === 1),
    divisor: { value: codeOf(divisorList, settings.divisor.value), basis: settings.divisor },
    costRange: range(settings.ranges.costs),
    consequenceRange: range(settings.ranges.consequences),
    priceRange: range(settings.ranges.prices),
    responsible: input(intervention.responsible),
    date: date === undefined ? {} : { value: serialOfDate(date.value) ?? null, basis: date },
  };
}
