import type { Basis } from '../basis';
import type { ConsequenceRow, CostRow, ParticipantRow, PriceIndexRow, PriceRow, SoemFacts } from '../facts';
import { sameName } from '../match-services';
import { payers } from '../payer';
import type { VariableKind } from '../variable';
import type { VersionValue } from '../version-difference';

/** A table of inputs: how a row is known again in another version, and what of it counts. */
export interface InputTable<Row extends Basis> {
  readonly kind: VariableKind;
  readonly rows: (facts: SoemFacts) => readonly Row[];
  readonly withRows: (facts: SoemFacts, rows: readonly Row[]) => SoemFacts;
  /** The same in both versions; rows that share it are known by their order. */
  readonly keyOf: (row: Row) => string;
  readonly aboutOf: (row: Row) => string;
  readonly valueOf: (row: Row) => VersionValue;
  /** Everything of the row that the net follows from, beside the value. */
  readonly restOf: (row: Row) => readonly unknown[];
}

export const participantTable: InputTable<ParticipantRow> = {
  kind: 'participants',
  rows: (facts) => facts.participants,
  withRows: (facts, participants) => ({ ...facts, participants }),
  keyOf: (row) => String(row.year),
  aboutOf: (row) => String(row.year),
  valueOf: (row) => row.planned,
  restOf: () => [],
};

export const costTable: InputTable<CostRow> = {
  kind: 'cost',
  rows: (facts) => facts.costs,
  withRows: (facts, costs) => ({ ...facts, costs }),
  keyOf: (row) => `${sameName(row.post)}|${row.year}|${row.payer}`,
  aboutOf: (row) => `${row.post} ${row.year}`,
  valueOf: (row) => row.amount,
  restOf: (row) => [row.priceLevel],
};

export const consequenceTable: InputTable<ConsequenceRow> = {
  kind: 'consequence',
  rows: (facts) => facts.consequences,
  withRows: (facts, consequences) => ({ ...facts, consequences }),
  keyOf: (row) => sameName(row.service),
  aboutOf: (row) => row.service,
  valueOf: (row) => row.years,
  restOf: () => [],
};

export const priceTable: InputTable<PriceRow> = {
  kind: 'price',
  rows: (facts) => facts.prices,
  withRows: (facts, prices) => ({ ...facts, prices }),
  keyOf: (row) => sameName(row.service),
  aboutOf: (row) => row.service,
  valueOf: (row) => payers.map((payer) => row.amounts[payer]),
  restOf: (row) => [row.priceLevel],
};

export const priceIndexTable: InputTable<PriceIndexRow> = {
  kind: 'priceIndex',
  rows: (facts) => facts.priceIndex,
  withRows: (facts, priceIndex) => ({ ...facts, priceIndex }),
  keyOf: (row) => String(row.year),
  aboutOf: (row) => String(row.year),
  valueOf: (row) => row.index,
  restOf: () => [],
};
