import type { SoemResult } from '../../../domain/soem/soem-result';
import { soemResultText as text } from '../../../text/soem-results';
import type { WriteValue } from '../../../workbook/cell-value';
import type { PlanStep } from '../../../workbook/plan';
import { soemResultat } from '../specs/result-sheets';
import { blockSteps, firstRow, kroner } from './block';
import { ROOM, ROWS } from './layout';
import { perParticipantName } from './payer-block';
import type { SoemResultInput } from './soem-result-input';

const KR = '#,##0';
const PER_PARTICIPANT_COLUMN = 5;

/** One line a hovedområde, the costs as a line of their own, and their sum on top. */
export function areaSteps({ snapshot, result }: SoemResultInput): readonly PlanStep[] {
  const { headers, heading } = text.areas;
  const steps = blockSteps({
    ...{
      sheet: soemResultat.id,
      row: ROWS.areas,
      heading,
      headers,
      rows: areaRows(result),
      room: ROOM.areas,
    },
    numberFormats: [null, KR, KR, KR, KR, KR],
  });
  const at = { row: firstRow(ROWS.areas), column: PER_PARTICIPANT_COLUMN };
  return [...steps, perParticipantName(snapshot, at)];
}

function areaRows(result: SoemResult | undefined): readonly (readonly WriteValue[])[] {
  if (result === undefined)
    return [[text.areas.total, ...text.areas.headers.slice(1).map(() => kroner(null))]];
  const { net } = result.discounted;
  const { kommune, region, stat, total } = net;
  const perHead = result.perParticipant.net?.total ?? null;
  return [
    [text.areas.total, kroner(kommune), kroner(region), kroner(stat), kroner(total), kroner(perHead)],
    ...result.byArea.map((line) => [
      line.area ?? text.areas.costs,
      kroner(line.net.kommune),
      kroner(line.net.region),
      kroner(line.net.stat),
      kroner(line.net.total),
      kroner(line.perParticipant),
    ]),
  ];
}
