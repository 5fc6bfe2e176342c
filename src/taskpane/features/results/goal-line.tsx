import type { CourseMonth } from '../../../domain/dobbelt-bundlinje/course-result';
import type { ChartScale } from './chart-scale';
import { useSeriesStyles } from './series-styles';

interface GoalLineProps {
  readonly months: readonly CourseMonth[];
  readonly scale: ChartScale;
  readonly series: 'expected' | 'actual';
}

/** The goal's scores joined across the months between two measurements. */
export function GoalLine({ months, scale, series }: GoalLineProps) {
  const styles = useSeriesStyles();
  const isActual = series === 'actual';
  const points = months.flatMap(({ month, expectedGoal, actualGoal }) => {
    const score = isActual ? actualGoal : expectedGoal;
    return score === null ? [] : [{ month, x: scale.left(month) + scale.step / 2, y: scale.score(score) }];
  });
  return (
    <g>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        className={isActual ? styles.actualLine : styles.expectedLine}
      />
      {points.map(({ month, x, y }) => (
        <circle
          key={month}
          cx={x}
          cy={y}
          r={isActual ? 4 : 3.5}
          className={isActual ? styles.actualPoint : styles.expectedPoint}
        />
      ))}
    </g>
  );
}
