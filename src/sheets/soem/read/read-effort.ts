import { costCategoryList, giverList, payerList } from '../../../catalogue/soem/soem-lists';
import type { CostRow, GrantRow, ParticipantRow } from '../../../domain/soem/facts';
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

/** What a cost takes from its calculation where it does not say it itself. */
export interface CostDefaults {
  readonly firstYear?: number;
  readonly priceLevel?: number;
}

/** Reads `SØM – omkostninger`. A post that was prepared and is not filled is asked about and not counted. */
export function readCosts(
  reading: SoemReading,
  defaults: (calculation: string | undefined) => CostDefaults,
): readonly Belonging<CostRow>[] {
  return reading.rows(omkostningerTable, 'costs', (reader) => {
    const post = reader.text('post');
    const category = named(costCategoryList, reader.code('category', costCategoryList));
    const payer = named(payerList, reader.code('payer', payerList));
    const { firstYear, priceLevel } = defaults(reader.text('calculation'));
    const amount = reader.number('amount');
    // 0 kr is an answer whatever the year.
    const year = reader.number('year') ?? (amount === 0 ? firstYear : undefined);
    const level = reader.number('priceLevel') ?? priceLevel;
    const actual = reader.number('actual');
    const more = { ...withoutBlanks({ actual, committee: reader.text('committee') }), ...rangeOf(reader) };
    const basis = reading.basis(reader, 'amount');
    tellUnanswered(reader, post);
    if (post === undefined || category === undefined || payer === undefined) return undefined;
    if (year === undefined || amount === undefined || level === undefined) return undefined;
    return { post, category, payer, year, amount, priceLevel: level, ...more, ...basis };
  });
}

/** An amount without a year cannot be placed; a post without an amount has not been thought of yet. A plain 0 is an answer. */
function tellUnanswered(reader: RowReader<typeof omkostningerTable>, post: string | undefined): void {
  if (reader.failed) return;
  const about = post === undefined ? {} : { about: post };
  if (reader.cell('amount') === null) reader.report('costNotFilled', 'amount', about);
  else if (reader.cell('year') === null && reader.cell('amount') !== 0)
    reader.report('requiredBlank', 'year');
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
