import type { Basis } from '../basis';
import type { ConsequenceRow, CostRow, GrantRow, ParticipantRow, PriceIndexRow, PriceRow } from '../facts';
import type { SoemFacts } from '../facts';
import { sameName } from '../match-services';
import { payers } from '../payer';
import type { ChangeKind, VersionValue } from '../version-difference';
import { basisDetails, rangeDetails, type Details } from './seen-input';

/** A table of inputs: how a row is known again in another version, and what it says. */
export interface InputTable<Row extends Pick<Basis, 'place'>> {
  readonly kind: ChangeKind;
  readonly rows: (facts: SoemFacts) => readonly Row[];
  readonly withRows: (facts: SoemFacts, rows: readonly Row[]) => SoemFacts;
  /** The same in both versions; rows that share it are known by their order. */
  readonly keyOf: (row: Row) => string;
  readonly aboutOf: (row: Row) => string;
  readonly valueOf: (row: Row) => VersionValue | null;
  /** Everything of the row that neither key nor value says, but where it stands. */
  readonly detailsOf: (row: Row) => Details;
  /** Rows that count only when another row uses them: prices and index years. They come and go with what uses them. */
  readonly isLookedUp?: true;
}

export const participantTable: InputTable<ParticipantRow> = {
  kind: 'participants',
  rows: (facts) => facts.participants,
  withRows: (facts, participants) => ({ ...facts, participants }),
  keyOf: (row) => String(row.year),
  aboutOf: (row) => String(row.year),
  valueOf: (row) => row.planned,
  detailsOf: ({ actual, actualSuccesses, ...row }) => ({ actual, actualSuccesses, ...basisDetails(row) }),
};

export const costTable: InputTable<CostRow> = {
  kind: 'cost',
  rows: (facts) => facts.costs,
  withRows: (facts, costs) => ({ ...facts, costs }),
  keyOf: (row) => `${sameName(row.post)}|${row.year}|${row.payer}`,
  aboutOf: (row) => `${row.post} ${row.year}`,
  valueOf: (row) => row.amount,
  detailsOf: ({ priceLevel, category, committee, actual, ...row }) => ({
    ...{ priceLevel, category, committee, actual },
    ...rangeDetails(row),
    ...basisDetails(row),
  }),
};

export const grantTable: InputTable<GrantRow> = {
  kind: 'grant',
  rows: (facts) => facts.grants,
  withRows: (facts, grants) => ({ ...facts, grants }),
  keyOf: (row) => `${sameName(row.name)}|${row.year}`,
  aboutOf: (row) => `${row.name} ${row.year}`,
  valueOf: (row) => row.amount,
  detailsOf: ({ priceLevel, receiver, giver, ...row }) => ({
    ...{ priceLevel, receiver, giver },
    ...basisDetails(row),
  }),
};

export const consequenceTable: InputTable<ConsequenceRow> = {
  kind: 'consequence',
  rows: (facts) => facts.consequences,
  withRows: (facts, consequences) => ({ ...facts, consequences }),
  keyOf: (row) => sameName(row.service),
  aboutOf: (row) => row.service,
  valueOf: (row) => row.years,
  detailsOf: ({ area, unit, ...row }) => ({ area, unit, ...rangeDetails(row), ...basisDetails(row) }),
};

export const priceTable: InputTable<PriceRow> = {
  kind: 'price',
  rows: (facts) => facts.prices,
  withRows: (facts, prices) => ({ ...facts, prices }),
  keyOf: (row) => sameName(row.service),
  aboutOf: (row) => row.service,
  valueOf: (row) => payers.map((payer) => row.amounts[payer]),
  detailsOf: ({ unit, priceLevel, committees, ...row }) => ({
    ...{ unit, priceLevel, committees },
    ...rangeDetails(row),
    ...basisDetails(row),
  }),
  isLookedUp: true,
};

export const priceIndexTable: InputTable<PriceIndexRow> = {
  kind: 'priceIndex',
  rows: (facts) => facts.priceIndex,
  withRows: (facts, priceIndex) => ({ ...facts, priceIndex }),
  keyOf: (row) => String(row.year),
  aboutOf: (row) => String(row.year),
  valueOf: (row) => row.index,
  detailsOf: basisDetails,
  isLookedUp: true,
};
