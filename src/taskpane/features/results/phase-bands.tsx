import { supportMethods } from '../../../catalogue/support-methods';
import type { CourseResult } from '../../../domain/dobbelt-bundlinje/course-result';
import { monthsOfPhase } from '../../../domain/dobbelt-bundlinje/support-method';
import { paneResults } from '../../../text/pane-results';
import { FRAME, type ChartScale } from './chart-scale';
import { useChartStyles } from '../../components/chart/chart-styles';
import { useSeriesStyles } from './series-styles';

/** Faint bands with the phases' names, every second one tinted; nothing for a method without phases. */
export function PhaseBands({ result, scale }: { readonly result: CourseResult; readonly scale: ChartScale }) {
  const styles = useChartStyles();
  const { band } = useSeriesStyles();
  const method = supportMethods[result.course.method];
  const count = method.phases?.count ?? 0;
  return (
    <g>
      {Array.from({ length: count }, (_, index) => {
        const months = monthsOfPhase(method, index + 1);
        const x = scale.left(months[0] ?? 1);
        const width = months.length * scale.step;
        return (
          <g key={index}>
            {index % 2 === 0 && (
              <rect
                x={x}
                y={FRAME.top}
                width={width}
                height={FRAME.height - FRAME.top - FRAME.bottom}
                className={band}
              />
            )}
            <text
              className={styles.text}
              x={x + width / 2}
              y={FRAME.height - FRAME.bottom + 24}
              textAnchor="middle"
            >
              {paneResults.phase(index + 1)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
