import { makeStyles, tokens } from '@fluentui/react-components';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import type { TornadoBar } from '../../../../domain/soem/sensitivity-result';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { variableValue, variableWords } from '../../../../text/soem-sensitivity';
import { ChartKey } from '../../../components/chart/chart-key';
import { useChartStyles } from '../../../components/chart/chart-styles';
import { meaning } from '../../../components/meaning-colors';
import { bareMoney } from '../shared/money-words';

const text = paneSoemSensitivity.tornado;
const system = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  bars: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // Words above and below the bar instead of inside it, so that they fold and grow with the text size.
  name: { display: 'block' },
  ends: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { display: 'block', width: '100%', height: '16px' },
  low: {
    fill: tokens.colorNeutralBackground1,
    stroke: meaning.expected,
    strokeWidth: '1px',
    [system]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  high: {
    fill: meaning.actual,
    stroke: meaning.actual,
    strokeWidth: '1px',
    [system]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  now: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    [system]: { stroke: 'CanvasText' },
  },
});

interface TornadoChartProps {
  readonly title: string;
  readonly payer: PayerOrTotal;
  /** The net as it stands. */
  readonly base: number;
  readonly bars: readonly TornadoBar[];
}

/** Two bars for each input, from the net as it stands to what it becomes; the values stand at them. */
export function TornadoChart({ title, payer, base, bars }: TornadoChartProps) {
  const styles = useStyles();
  const { legend } = useChartStyles();
  const nets = bars.flatMap(({ low, high }) => [low.net[payer], high.net[payer]]);
  const least = Math.min(base, ...nets);
  const width = Math.max(base, ...nets) - least;
  const place = (net: number) => (width === 0 ? 50 : 1 + (98 * (net - least)) / width);
  return (
    <figure className={styles.figure} aria-label={text.chart}>
      <ul className={legend}>
        <ChartKey text={text.legend.low}>
          <rect x={3} y={2} width={16} height={6} className={styles.low} />
        </ChartKey>
        <ChartKey text={text.legend.high}>
          <rect x={3} y={2} width={16} height={6} className={styles.high} />
        </ChartKey>
      </ul>
      <div role="img" aria-label={`${title}. ${text.now(bareMoney(base))}`} className={styles.bars}>
        {bars.map((bar) => (
          <Bar key={bar.variable.key} bar={bar} payer={payer} from={place(base)} place={place} />
        ))}
      </div>
    </figure>
  );
}

interface BarProps {
  readonly bar: TornadoBar;
  readonly payer: PayerOrTotal;
  /** Per cent of the width. */
  readonly from: number;
  readonly place: (net: number) => number;
}

function Bar({ bar, payer, from, place }: BarProps) {
  const styles = useStyles();
  const { variable, unit, low, high } = bar;
  const at = (end: TornadoBar['low']) => text.at(variableValue(end.value, unit), bareMoney(end.net[payer]));
  return (
    <div>
      <span className={styles.name}>{variableWords(variable)}</span>
      <svg className={styles.bar} aria-hidden focusable="false">
        <rect {...span(from, place(low.net[payer]))} y={1.5} height={5} className={styles.low} />
        <rect {...span(from, place(high.net[payer]))} y={9.5} height={5} className={styles.high} />
        <line x1={`${from}%`} x2={`${from}%`} y1={0} y2={16} className={styles.now} />
      </svg>
      <span className={styles.ends}>
        <span>{at(low)}</span>
        <span>{at(high)}</span>
      </span>
    </div>
  );
}

function span(one: number, other: number): { readonly x: string; readonly width: string } {
  return { x: `${Math.min(one, other)}%`, width: `${Math.abs(one - other)}%` };
}
