import { paneResults } from '../../../text/pane-results';
import { ChartKey } from '../../components/chart/chart-key';
import { useChartStyles } from '../../components/chart/chart-styles';
import { useSeriesStyles } from './series-styles';

const { legend } = paneResults;

/** The four series by form and name. */
export function ChartLegend() {
  const { legend: list } = useChartStyles();
  const styles = useSeriesStyles();
  return (
    <ul className={list}>
      <ChartKey text={legend.expectedTime}>
        <rect x={3} y={1} width={8} height={10} className={styles.expectedBar} />
      </ChartKey>
      <ChartKey text={legend.actualTime}>
        <rect x={3} y={1} width={8} height={10} className={styles.actualBar} />
      </ChartKey>
      <ChartKey text={legend.expectedGoal}>
        <line x1={0} y1={6} x2={22} y2={6} className={styles.expectedLine} />
        <circle cx={11} cy={6} r={3} className={styles.expectedPoint} />
      </ChartKey>
      <ChartKey text={legend.actualGoal}>
        <line x1={0} y1={6} x2={22} y2={6} className={styles.actualLine} />
        <circle cx={11} cy={6} r={3.5} className={styles.actualPoint} />
      </ChartKey>
    </ul>
  );
}
