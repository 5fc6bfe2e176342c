import type { CourseMonth } from '../../../domain/dobbelt-bundlinje/course-result';

/** Drawing units of the chart; the picture is scaled to the pane's width, so they are about one pixel at 320 px. */
export const FRAME = { width: 296, height: 200, left: 34, right: 30, top: 22, bottom: 46 } as const;

const plotWidth = FRAME.width - FRAME.left - FRAME.right;
const plotHeight = FRAME.height - FRAME.top - FRAME.bottom;

/** Where things go in the drawing. */
export interface ChartScale {
  /** Width of one month. */
  readonly step: number;
  /** Left edge of a month, counted from 1. */
  readonly left: (month: number) => number;
  /** Height of a share (0–1) or more on the left axis. */
  readonly share: (share: number) => number;
  /** Height of a score on the right axis. */
  readonly score: (score: number) => number;
  /** Ticks of the left axis as shares, from 0. */
  readonly shareTicks: readonly number[];
  readonly scoreTicks: readonly number[];
}

/** Bars begin at zero and reach at least 100 %; the right axis is the whole range of the instrument. */
export function chartScale(
  months: readonly CourseMonth[],
  range: { readonly min: number; readonly max: number },
): ChartScale {
  const step = plotWidth / Math.max(months.length, 1);
  const highest = Math.max(
    1,
    ...months.flatMap(({ expectedShare, actualShare }) => [expectedShare ?? 0, actualShare ?? 0]),
  );
  const top = Math.ceil(highest * 4 - 1e-9) / 4;
  const y = (part: number) => FRAME.top + plotHeight * (1 - part);
  const tick = top > 2 ? 1 : top > 1 ? 0.5 : 0.25;
  return {
    step,
    left: (month) => FRAME.left + (month - 1) * step,
    share: (share) => y(share / top),
    score: (score) => y((score - range.min) / (range.max - range.min)),
    shareTicks: Array.from({ length: Math.floor(top / tick + 1e-9) + 1 }, (_, index) => index * tick),
    scoreTicks: Array.from({ length: 5 }, (_, index) => range.min + ((range.max - range.min) * index) / 4),
  };
}

/** A month's name is drawn when there is room for it: every one up to 12, then every third. */
export function isLabelled(month: number, count: number): boolean {
  return count <= 12 || (month - 1) % 3 === 0;
}
