import { reachesLimit } from '../statistics/reaches-limit';
import type { Reading } from './course-result';
import type { ReadingLimits } from './facts';

/**
 * The four-field reading. *As expected* when both deviations are inside their limits; at the limit counts as outside.
 * Otherwise *more time* when the time is over by the limit or more, else *less time*; *poor* when progress is behind by
 * the limit or more, else *good*. `missing` when a deviation is unknown.
 * @param timeShare difference in hours as a share of the expected hours to date, 0.2 = 20 % over
 * @param progress actual against expected goal in meaningful changes, positive is better
 */
export function readDeviations(
  timeShare: number | null,
  progress: number | null,
  limits: ReadingLimits,
): Reading {
  if (timeShare === null || progress === null) return 'missing';
  const isTimeOutside = reachesLimit(Math.abs(timeShare), limits.timeShare);
  const isProgressOutside = reachesLimit(Math.abs(progress), limits.meaningfulChanges);
  if (!isTimeOutside && !isProgressOutside) return 'asExpected';

  const isPoor = reachesLimit(-progress, limits.meaningfulChanges);
  if (reachesLimit(timeShare, limits.timeShare)) return isPoor ? 'moreTimePoor' : 'moreTimeGood';
  return isPoor ? 'lessTimePoor' : 'lessTimeGood';
}
