import type { CourseMonth } from '../../../../../src/domain/dobbelt-bundlinje/course-result';
import { chartScale, FRAME } from '../../../../../src/taskpane/features/results/chart-scale';

const month = (number: number, expectedShare: number, actualShare: number | null): CourseMonth => ({
  month: number,
  calendarMonth: 24312 + number,
  expectedHours: null,
  actualHours: null,
  expectedHoursToDate: null,
  actualHoursToDate: null,
  expectedShare,
  actualShare,
  expectedGoal: null,
  actualGoal: null,
  isMeasuringMonth: false,
});
const who5 = { min: 0, max: 100 };

describe('the scale of the chart', () => {
  it('lets bars begin at zero and the time axis reach 100 % also when little is used', () => {
    const scale = chartScale([month(1, 0.1, 0.05)], who5);
    expect(scale.share(0)).toBe(FRAME.height - FRAME.bottom);
    expect(scale.share(1)).toBe(FRAME.top);
    expect(scale.shareTicks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('makes room for more than 100 %', () => {
    const scale = chartScale([month(1, 0.5, 1.3)], who5);
    expect(scale.share(1.3)).toBeGreaterThanOrEqual(FRAME.top);
    expect(scale.shareTicks).toEqual([0, 0.5, 1, 1.5]);
  });

  it('shows the whole range of the instrument on the second axis', () => {
    const scale = chartScale([month(1, 0.5, null)], { min: 0, max: 40 });
    expect(scale.score(0)).toBe(FRAME.height - FRAME.bottom);
    expect(scale.score(40)).toBe(FRAME.top);
    expect(scale.scoreTicks).toEqual([0, 10, 20, 30, 40]);
  });

  it('gives every month the same width inside the frame', () => {
    const months = Array.from({ length: 24 }, (_, index) => month(index + 1, 0.5, null));
    const scale = chartScale(months, who5);
    expect(scale.left(1)).toBe(FRAME.left);
    expect(scale.left(24) + scale.step).toBeCloseTo(FRAME.width - FRAME.right);
  });
});
