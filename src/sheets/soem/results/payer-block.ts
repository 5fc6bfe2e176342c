import type { BreakEvenPoint } from '../../../domain/soem/break-even-result';
import { payersAndTotal, type PayerOrTotal } from '../../../domain/soem/payer';
import type { SoemResult } from '../../../domain/soem/soem-result';
import { breakEvenWords, payerWords, paybackWords, soemResultText as text } from '../../../text/soem-results';
import { missingFigure } from '../../../text/missing';
import type { WriteValue } from '../../../workbook/cell-value';
import type { PlanStep } from '../../../workbook/plan';
import type { CellPlace } from '../../../workbook/place';
import type { Snapshot } from '../../../workbook/snapshot';
import { publicName } from '../../results/public-name';
import { stepsOn } from '../../results/steps';
import { soemResultat } from '../specs/result-sheets';
import { blockSteps, count, firstRow, kroner, share } from './block';
import { BREAK_EVEN_NAMES, NET_NAMES, PER_PARTICIPANT_NAME } from './key-names';
import { ROWS } from './layout';
import type { SoemResultInput } from './soem-result-input';

const KR = '#,##0';
const FORMATS = [null, KR, KR, KR, KR, KR, KR, '0.00%', '0.00%', KR, '#,##0.0', '0'];
const NET_COLUMN = 3;
const BREAK_EVEN_COLUMN = 7;

/** One line a payer, the public as a whole first. `undefined` when a *fejl* withholds the figures. */
export function payerSteps({ snapshot, result }: SoemResultInput): readonly PlanStep[] {
  const { headers, heading } = text.payers;
  const rows = payersAndTotal.map((payer) => payerRow(payer, result));
  const row = ROWS.payers;
  return [
    ...blockSteps({
      ...{ sheet: soemResultat.id, row, heading, headers, rows, room: rows.length },
      numberFormats: FORMATS,
    }),
    ...keyNames(snapshot, row),
  ];
}

function payerRow(payer: PayerOrTotal, result: SoemResult | undefined): readonly WriteValue[] {
  const word = payerWords[payer];
  if (result === undefined) return [word, ...text.payers.headers.slice(1).map(() => missingFigure)];
  const { discounted, undiscounted, grants, netOfGrants, breakEven, payback } = result;
  const { successRate, cost, participants } = breakEven[payer];
  return [
    word,
    kroner(discounted.costs[payer]),
    kroner(discounted.consequences[payer]),
    kroner(discounted.net[payer]),
    kroner(undiscounted.net[payer]),
    kroner(grants[payer]),
    kroner(netOfGrants[payer]),
    point(successRate, share),
    successRate.net === null ? breakEvenWords(successRate) : share(successRate.net),
    point(cost, kroner),
    point(participants, count),
    paybackWords(payback[payer]),
  ];
}

function point(at: BreakEvenPoint, publish: (value: number) => number | string): number | string {
  return at.value === null ? breakEvenWords(at) : publish(at.value);
}

function keyNames(snapshot: Snapshot, row: number): readonly PlanStep[] {
  const name = (wanted: string) => publicName(snapshot, wanted, soemResultat.id);
  const steps = stepsOn(soemResultat.id);
  return payersAndTotal.flatMap((payer, index) => [
    steps.name(name(NET_NAMES[payer]), { row: firstRow(row) + index, column: NET_COLUMN }, false),
    steps.name(
      name(BREAK_EVEN_NAMES[payer]),
      { row: firstRow(row) + index, column: BREAK_EVEN_COLUMN },
      false,
    ),
  ]);
}

/** The name of the figure per participant, which stands in the block of areas. */
export function perParticipantName(snapshot: Snapshot, at: CellPlace): PlanStep {
  const name = publicName(snapshot, PER_PARTICIPANT_NAME, soemResultat.id);
  return stepsOn(soemResultat.id).name(name, at, false);
}
