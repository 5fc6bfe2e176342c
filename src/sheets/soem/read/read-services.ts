import type { CommitteeShare, ConsequenceRow, PriceIndexRow, PriceRow } from '../../../domain/soem/facts';
import type { RowReader } from '../../read/row-reader';
import { konsekvenserTable } from '../specs/konsekvenser';
import { prisindeksTable } from '../specs/prisindeks';
import { priserTable } from '../specs/priser';
import type { Belonging, SoemReading } from './soem-reading';
import { rangeOf } from './soem-reading';

const YEARS = [
  ...(['year1', 'year2', 'year3', 'year4', 'year5'] as const),
  ...(['year6', 'year7', 'year8', 'year9', 'year10'] as const),
];

const COMMITTEES = [
  ['committee1', 'share1'],
  ['committee2', 'share2'],
  ['committee3', 'share3'],
] as const;

/** Reads `SØM – konsekvenser`. A blank year is *intet sikkert skøn*. */
export function readConsequences(reading: SoemReading): readonly Belonging<ConsequenceRow>[] {
  return reading.rows(konsekvenserTable, 'consequences', (reader) => {
    const service = reader.id('service');
    const area = reader.text('area');
    const unit = reader.text('unit');
    const years = YEARS.map((year) => reader.number(year) ?? null);
    const range = rangeOf(reader);
    const basis = reading.basis(reader, 'service');
    if (service === undefined || area === undefined || unit === undefined) return undefined;
    return { service, area, unit, years, ...range, ...basis };
  });
}

/** Reads `SØM – priser`. A payer without a price pays nothing; a row without any price is a *fejl*. */
export function readPrices(reading: SoemReading): readonly Belonging<PriceRow>[] {
  return reading.rows(priserTable, 'prices', (reader) => {
    const service = reader.id('service');
    const unit = reader.text('unit');
    const kommune = reader.number('kommune');
    const region = reader.number('region');
    const stat = reader.number('stat');
    const priceLevel = reader.number('priceLevel');
    const range = rangeOf(reader);
    const committees = readCommittees(reader);
    const basis = reading.basis(reader, 'service');
    const isPriced = kommune !== undefined || region !== undefined || stat !== undefined;
    if (!isPriced && !reader.failed) reader.report('requiredBlank', 'kommune');
    if (service === undefined || unit === undefined || priceLevel === undefined || !isPriced)
      return undefined;
    const amounts = { kommune: kommune ?? 0, region: region ?? 0, stat: stat ?? 0 };
    return { service, unit, amounts, priceLevel, committees, ...range, ...basis };
  });
}

function readCommittees(reader: RowReader<typeof priserTable>): readonly CommitteeShare[] {
  return COMMITTEES.flatMap(([name, part]) => {
    const committee = reader.text(name);
    const share = reader.number(part);
    if (committee === undefined && share === undefined) return [];
    if (committee === undefined) reader.report('requiredBlank', name);
    else if (share === undefined && !reader.failed) reader.report('requiredBlank', part);
    return committee === undefined || share === undefined ? [] : [{ committee, share }];
  });
}

/** Reads `SØM – prisindeks`. */
export function readPriceIndex(reading: SoemReading): readonly Belonging<PriceIndexRow>[] {
  return reading.rows(prisindeksTable, 'priceIndex', (reader) => {
    const year = reader.number('year');
    const index = reader.number('index');
    const basis = reading.basis(reader, 'index');
    return year === undefined || index === undefined ? undefined : { year, index, ...basis };
  });
}
