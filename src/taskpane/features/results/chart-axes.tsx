import type { CourseMonth } from '../../../domain/dobbelt-bundlinje/course-result';
import { danishNumber, danishPercent } from '../../../text/danish-format';
import { paneResults } from '../../../text/pane-results';
import { FRAME, isLabelled, type ChartScale } from './chart-scale';
import { useChartStyles } from '../../components/chart/chart-styles';

interface ChartAxesProps {
  readonly months: readonly CourseMonth[];
  readonly scale: ChartScale;
  readonly instrument: string;
}

/** Shares to the left, points to the right, each with its unit; months of the course below. */
export function ChartAxes({ months, scale, instrument }: ChartAxesProps) {
  const styles = useChartStyles();
  const right = FRAME.width - FRAME.right;
  return (
    <g className={styles.text}>
      {scale.shareTicks.map((share) => (
        <g key={share}>
          <line
            className={styles.grid}
            x1={FRAME.left}
            x2={right}
            y1={scale.share(share)}
            y2={scale.share(share)}
          />
          <text className={styles.text} x={FRAME.left - 4} y={scale.share(share) + 3} textAnchor="end">
            {danishPercent(share)}
          </text>
        </g>
      ))}
      {scale.scoreTicks.map((score) => (
        <text key={score} className={styles.text} x={right + 4} y={scale.score(score) + 3}>
          {danishNumber(score, 0)}
        </text>
      ))}
      <text className={styles.text} x={2} y={10}>
        {paneResults.timeAxis}
      </text>
      <text className={styles.text} x={FRAME.width - 2} y={10} textAnchor="end">
        {paneResults.goalAxis(instrument)}
      </text>
      {months.map(({ month }) =>
        isLabelled(month, months.length) ? (
          <text
            key={month}
            className={styles.text}
            x={scale.left(month) + scale.step / 2}
            y={FRAME.height - FRAME.bottom + 12}
            textAnchor="middle"
          >
            {month}
          </text>
        ) : null,
      )}
      <text className={styles.text} x={(FRAME.left + right) / 2} y={FRAME.height - 6} textAnchor="middle">
        {paneResults.monthAxis}
      </text>
    </g>
  );
}
