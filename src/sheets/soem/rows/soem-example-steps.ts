import type { SoemFacts } from '../../../domain/soem/facts';
import type { WriteRows } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';
import { appendRows } from '../../rows/append-rows';
import { changeRow } from '../../rows/change-row';
import { findRow } from '../../rows/find-row';
import { ourTable } from '../../rows/our-table';
import { deltagereTable } from '../specs/deltagere';
import { finansieringTable } from '../specs/finansiering';
import { forbrugTable } from '../specs/forbrug';
import { indsatsTable } from '../specs/indsats';
import { ITEMS } from '../specs/indsats-items';
import { konsekvenserTable } from '../specs/konsekvenser';
import { omkostningerTable } from '../specs/omkostninger';
import { priserTable } from '../specs/priser';
import { prisindeksTable } from '../specs/prisindeks';
import { scenarierTable } from '../specs/scenarier';
import { skyggevisitationTable } from '../specs/skyggevisitation';
import { vidensbaseTable } from '../specs/vidensbase';
import { basisCells } from './basis-cells';
import { itemValues } from './item-values';
import { soemRows } from './soem-rows';

/** Fills the tables of a newly built SØM workbook with one calculation. */
export function soemExampleSteps(snapshot: Snapshot, facts: SoemFacts): readonly WriteRows[] {
  const rows = soemRows(facts);
  return [
    ...itemSteps(snapshot, facts),
    ...appendRows(snapshot, deltagereTable, rows.participants),
    ...preparedPosts(snapshot),
    ...appendRows(snapshot, omkostningerTable, rows.costs),
    ...appendRows(snapshot, finansieringTable, rows.grants),
    ...appendRows(snapshot, konsekvenserTable, rows.consequences),
    ...appendRows(snapshot, priserTable, rows.prices),
    ...appendRows(snapshot, prisindeksTable, rows.priceIndex),
    ...appendRows(snapshot, forbrugTable, rows.use),
    ...appendRows(snapshot, skyggevisitationTable, rows.shadowAssessments),
    ...appendRows(snapshot, vidensbaseTable, rows.knowledge),
    ...appendRows(snapshot, scenarierTable, rows.scenarios),
  ];
}

/** The posts that stand there already are answered with 0: what the example costs stands in its own rows. */
function preparedPosts(snapshot: Snapshot): readonly WriteRows[] {
  const table = ourTable(snapshot, omkostningerTable);
  return table.rows.flatMap((_, row) =>
    table.cell(row, 'post') !== null && table.cell(row, 'amount') === null
      ? changeRow(snapshot, omkostningerTable, row, { amount: 0 })
      : [],
  );
}

function itemSteps(snapshot: Snapshot, facts: SoemFacts): readonly WriteRows[] {
  const table = ourTable(snapshot, indsatsTable);
  const values = itemValues(facts);
  return ITEMS.flatMap(({ id, label, required }) => {
    const row = findRow(table, 'item', required === true ? `${label}*` : label);
    const { value = null, low = null, high = null, basis = {} } = values[id];
    const cells = { calculation: facts.calculation, value, low, high, ...basisCells(basis) };
    return changeRow(snapshot, indsatsTable, row, cells);
  });
}
