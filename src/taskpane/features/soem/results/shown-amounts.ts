import type { WithTotal } from '../../../../domain/soem/payer';
import type { AreaResult, SoemResult, YearResult } from '../../../../domain/soem/soem-result';

/** How the amounts are counted: as published, or without discounting. */
export type Counting = 'discounted' | 'undiscounted';

/** The net of one year, added up to and with it. */
export function cumulativeOf(year: YearResult, counting: Counting): WithTotal {
  return counting === 'discounted' ? year.cumulative : year.cumulativeUndiscounted;
}

/** The net of one hovedområde, or of the costs. */
export function areaNet(area: AreaResult, counting: Counting): WithTotal {
  return counting === 'discounted' ? area.net : area.netUndiscounted;
}

/** Whether discounting changes anything. */
export function isDiscounting({ settings }: SoemResult): boolean {
  return settings.discountRate.value !== 0;
}
