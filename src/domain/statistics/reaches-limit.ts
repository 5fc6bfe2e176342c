/** Binary noise is far below this, and no hour, score or share is entered as finely. */
const noise = 1e-9;

/** Whether a figure is at or above a limit, where exactly at the limit counts and binary noise does not decide. */
export function reachesLimit(value: number, limit: number): boolean {
  return value >= limit - noise;
}
