import type { ReactNode } from 'react';
import { paneResults } from '../../../text/pane-results';
import { useChartStyles } from './chart-styles';

const { legend } = paneResults;

/** The four series by form and name. */
export function ChartLegend() {
  const styles = useChartStyles();
  return (
    <ul className={styles.legend}>
      <Key text={legend.expectedTime}>
        <rect x={3} y={1} width={8} height={10} className={styles.expectedBar} />
      </Key>
      <Key text={legend.actualTime}>
        <rect x={3} y={1} width={8} height={10} className={styles.actualBar} />
      </Key>
      <Key text={legend.expectedGoal}>
        <line x1={0} y1={6} x2={22} y2={6} className={styles.expectedLine} />
        <circle cx={11} cy={6} r={3} className={styles.expectedPoint} />
      </Key>
      <Key text={legend.actualGoal}>
        <line x1={0} y1={6} x2={22} y2={6} className={styles.actualLine} />
        <circle cx={11} cy={6} r={3.5} className={styles.actualPoint} />
      </Key>
    </ul>
  );
}

function Key({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const styles = useChartStyles();
  return (
    <li className={styles.key}>
      <svg width={22} height={12} aria-hidden focusable="false">
        {children}
      </svg>
      {text}
    </li>
  );
}
