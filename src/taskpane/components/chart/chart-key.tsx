import type { ReactNode } from 'react';
import { useChartStyles } from './chart-styles';

/** One series in a legend: its form, drawn in 22 × 12, and its name. */
export function ChartKey({ text, children }: { readonly text: string; readonly children: ReactNode }) {
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
