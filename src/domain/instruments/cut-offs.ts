import type { CutOff, Scale } from './instrument';

/**
 * The cut-offs that hold at an age in whole years: those with the highest age limit not above it. Empty below the
 * lowest limit, for there the instrument has none.
 */
export function cutOffsAtAge(scale: Pick<Scale, 'cutOffs'>, age: number): readonly CutOff[] {
  const reached = scale.cutOffs.filter((cutOff) => cutOff.fromAge <= age);
  const limit = Math.max(...reached.map((cutOff) => cutOff.fromAge));
  return reached.filter((cutOff) => cutOff.fromAge === limit);
}

/** Whether a score calls for attention: below the cut-off when high is good, at or above it when low is good. */
export function isPastCutOff(
  scale: Pick<Scale, 'betterIs'>,
  cutOff: Pick<CutOff, 'score'>,
  score: number,
): boolean {
  return scale.betterIs === 'high' ? score < cutOff.score : score >= cutOff.score;
}
