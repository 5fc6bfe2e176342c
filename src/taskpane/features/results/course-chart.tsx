import { instruments } from '../../../catalogue/instruments';
import type { CourseResult } from '../../../domain/dobbelt-bundlinje/course-result';
import { courseSentence, paneResults } from '../../../text/pane-results';
import { ChartAxes } from './chart-axes';
import { ChartLegend } from './chart-legend';
import { chartScale, FRAME } from './chart-scale';
import { useChartStyles } from '../../components/chart/chart-styles';
import { GoalLine } from './goal-line';
import { PhaseBands } from './phase-bands';
import { TimeBars } from './time-bars';

/** Bars for accumulated time in per cent, lines for the goal on a second axis. The table under it has the figures. */
export default function CourseChart({ result }: { readonly result: CourseResult }) {
  const styles = useChartStyles();
  const { months, course } = result;
  const scale = chartScale(months, instruments[course.goalInstrument]);
  return (
    <figure aria-label={paneResults.chart} style={{ margin: 0 }}>
      <ChartLegend />
      <svg
        role="img"
        aria-label={courseSentence(result)}
        className={styles.chart}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      >
        <PhaseBands result={result} scale={scale} />
        <ChartAxes months={months} scale={scale} instrument={course.goalInstrument} />
        <TimeBars months={months} scale={scale} />
        <GoalLine months={months} scale={scale} series="expected" />
        <GoalLine months={months} scale={scale} series="actual" />
      </svg>
    </figure>
  );
}
