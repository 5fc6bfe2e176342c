import { costCategoryList, giverList, payerList } from '../../../catalogue/soem/soem-lists';
import type { CostRow, GrantRow, ParticipantRow, SoemFacts } from '../../../domain/soem/facts';
import type { RowReader } from '../../read/row-reader';
import { withoutBlanks } from '../../read/without-blanks';
import { deltagereTable } from '../specs/deltagere';
import { finansieringTable } from '../specs/finansiering';
import { omkostningerTable } from '../specs/omkostninger';
import type { Belonging, SoemReading } from './soem-reading';
import { named, rangeOf } from './soem-reading';

/** Reads `SØM – deltagere`: participants by the year they finish. */
export function readParticipants(reading: SoemReading): readonly Belonging<ParticipantRow>[] {
  return reading.rows(deltagereTable, 'participants', (reader) => {
    const year = reader.number('year');
    const planned = reader.number('planned');
    const actual = reader.number('actual');
    const actualSuccesses = reader.number('actualSuccesses');
    const basis = reading.basis(reader, 'planned');
    if (year === undefined || planned === undefined) return undefined;
    return { ...withoutBlanks({ year, planned, actual, actualSuccesses }), ...basis };
  });
}

/** A cost that takes what it does not say from the calculation it counts for. */
export type WrittenCost = Omit<CostRow, 'year' | 'priceLevel'> & {
  readonly year?: number;
  readonly priceLevel?: number;
};

/** Reads `SØM – omkostninger`. A post that was prepared and is not filled is asked about and not counted. */
export function readCosts(reading: SoemReading): readonly Belonging<WrittenCost>[] {
  return reading.rows(omkostningerTable, 'costs', (reader) => {
    const post = reader.text('post');
    const category = named(costCategoryList, reader.code('category', costCategoryList));
    const payer = named(payerList, reader.code('payer', payerList));
    const amount = reader.number('amount');
    const year = reader.number('year');
    const priceLevel = reader.number('priceLevel');
    const actual = reader.number('actual');
    const committee = reader.text('committee');
    const more = { ...withoutBlanks({ year, priceLevel, actual, committee }), ...rangeOf(reader) };
    const basis = reading.basis(reader, 'amount');
    tellUnanswered(reader, withoutBlanks({ post, amount, year }));
    if (post === undefined || category === undefined || payer === undefined || amount === undefined) {
      return undefined;
    }
    return { post, category, payer, amount, ...more, ...basis };
  });
}

/**
 * The costs of one calculation: a blank price level is the calculation's own, and 0 kr is an answer whatever the year. Each
 * calculation fills a row that counts for several by itself.
 */
export function costsOf(
  rows: readonly WrittenCost[],
  { intervention, settings }: Pick<SoemFacts, 'intervention' | 'settings'>,
): readonly CostRow[] {
  return rows.map((row) => ({
    ...row,
    year: row.year ?? intervention.firstYear.value,
    priceLevel: row.priceLevel ?? settings.priceLevel.value,
  }));
}

/**
 * An amount without a year cannot be placed; a post without an amount has not been thought of yet. A plain 0 is an answer.
 * What was read decides, for a cell with a space in it is blank to everybody who looks at it.
 */
function tellUnanswered(
  reader: RowReader<typeof omkostningerTable>,
  { post, amount, year }: Partial<Pick<WrittenCost, 'post' | 'amount' | 'year'>>,
): void {
  if (reader.failed) return;
  const about = post === undefined ? {} : { about: post };
  if (amount === undefined) reader.report('costNotFilled', 'amount', about);
  else if (year === undefined && amount !== 0) reader.report('requiredBlank', 'year');
}

/** Reads `SØM – finansiering`: grants. */
export function readGrants(reading: SoemReading): readonly Belonging<GrantRow>[] {
  return reading.rows(finansieringTable, 'grants', (reader) => {
    const name = reader.text('name');
    const year = reader.number('year');
    const amount = reader.number('amount');
    const priceLevel = reader.number('priceLevel');
    const receiver = named(payerList, reader.code('receiver', payerList));
    const giver = named(giverList, reader.code('giver', giverList));
    const basis = reading.basis(reader, 'amount');
    if (name === undefined || year === undefined || amount === undefined) return undefined;
    if (priceLevel === undefined || receiver === undefined || giver === undefined) return undefined;
    return { name, year, amount, priceLevel, receiver, giver, ...basis };
  });
}
