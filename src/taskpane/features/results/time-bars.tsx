import type { CourseMonth } from '../../../domain/dobbelt-bundlinje/course-result';
import type { ChartScale } from './chart-scale';
import { useSeriesStyles } from './series-styles';

interface TimeBarsProps {
  readonly months: readonly CourseMonth[];
  readonly scale: ChartScale;
}

/** For each month a hollow bar (expected) and a solid one (actual); a share that cannot be computed has no bar. */
export function TimeBars({ months, scale }: TimeBarsProps) {
  const styles = useSeriesStyles();
  const width = scale.step * 0.36;
  const gap = scale.step * 0.12;
  return (
    <g>
      {months.map(({ month, expectedShare, actualShare }) => (
        <g key={month}>
          {bar(expectedShare, scale.left(month) + gap, width, scale, styles.expectedBar)}
          {bar(actualShare, scale.left(month) + gap + width, width, scale, styles.actualBar)}
        </g>
      ))}
    </g>
  );
}

function bar(share: number | null, x: number, width: number, scale: ChartScale, className: string) {
  if (share === null) return null;
  const y = scale.share(share);
  return <rect x={x} y={y} width={width} height={Math.max(scale.share(0) - y, 0)} className={className} />;
}
