import type { SoemCalculation } from '../../../../commands/soem-view';
import { rowEffects } from '../../../../domain/soem/row-effects';
import type { FaultPlace } from '../../../../sheets/fault';
import { effectText as text } from '../../../../text/pane-soem-steps';
import type { TableId } from '../../../../workbook/marker';
import { resultIn } from '../shared/result-in';
import { signedMoney } from '../shared/money-words';

const WORDS: Readonly<Record<TableId, (amount: string) => string>> = {
  soem_deltagere: text.perParticipant,
  soem_omkostninger: text.perPost,
  soem_konsekvenser: text.perService,
  soem_priser: text.perService,
};

/** What each row of a table means for the net now, in words by row; none while the result is withheld, and none of nothing. */
export function effectsByRow(
  calculation: SoemCalculation,
  places: ReadonlyMap<string, FaultPlace> | undefined,
  table: TableId,
): ReadonlyMap<number, string> {
  const result = resultIn(calculation);
  const facts = calculation.calculated?.facts;
  const words = WORDS[table];
  if (result === null || facts === undefined || words === undefined) return new Map();
  return new Map(
    [...rowEffects(facts, result)].flatMap(([address, kroner]) => {
      const place = places?.get(address);
      if (place?.table !== table || place.row === undefined || kroner === 0) return [];
      return [[place.row, words(signedMoney(kroner))] as const];
    }),
  );
}
