import { makeStyles, tokens } from '@fluentui/react-components';
import { meaning } from '../../components/meaning-colors';

const WIDTH = 48;

const useStyles = makeStyles({
  ground: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  expected: {
    fill: 'none',
    stroke: meaning.expected,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  actual: { fill: meaning.actual, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

interface ShareBarsProps {
  readonly expected: number | null;
  readonly actual: number | null;
}

/** Two tiny bars: hollow for the expected share of the time, solid for the actual. The words beside it say the same. */
export function ShareBars({ expected, actual }: ShareBarsProps) {
  const styles = useStyles();
  return (
    <svg width={WIDTH + 2} height={18} viewBox={`-1 0 ${WIDTH + 2} 18`} aria-hidden focusable="false">
      <line x1={0} y1={17} x2={WIDTH} y2={17} className={styles.ground} />
      <rect x={0.5} y={1.5} width={length(expected)} height={6} className={styles.expected} />
      <rect x={0} y={9} width={length(actual)} height={6} className={styles.actual} />
    </svg>
  );
}

function length(share: number | null): number {
  return Math.min(Math.max(share ?? 0, 0), 1) * (WIDTH - 1);
}
