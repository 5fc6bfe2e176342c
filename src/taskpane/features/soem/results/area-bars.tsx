import { makeStyles, tokens } from '@fluentui/react-components';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import type { AreaResult, SoemResult } from '../../../../domain/soem/soem-result';
import { gainSentence, paneSoemResults } from '../../../../text/pane-soem-results';
import { meaning } from '../../../components/meaning-colors';
import { FigureLink } from '../shared/figure-link';
import { bareMoney } from '../shared/money-words';
import { areaNet, type Counting } from './shown-amounts';

const BAR = { width: 180, height: 12 } as const;
const system = '@media (forced-colors: active)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
    '& th, & td': { padding: '0.25rem 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& td, & thead th:last-child': {
      textAlign: 'right',
      verticalAlign: 'bottom',
      paddingLeft: '0.5rem',
      whiteSpace: 'nowrap',
    },
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  bar: { display: 'block', width: '100%', maxWidth: '300px', height: '12px' },
  gain: { fill: meaning.better, [system]: { fill: 'CanvasText' } },
  loss: {
    fill: 'none',
    stroke: meaning.worse,
    strokeWidth: '1.5px',
    vectorEffect: 'non-scaling-stroke',
    [system]: { stroke: 'CanvasText' },
  },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    vectorEffect: 'non-scaling-stroke',
    [system]: { stroke: 'CanvasText' },
  },
});

interface AreaBarsProps {
  readonly result: SoemResult;
  readonly payer: PayerOrTotal;
  readonly counting: Counting;
}

/** A bar and a figure for every hovedområde and the costs: gains solid to the right of zero, losses hollow to the left. */
export function AreaBars({ result, payer, counting }: AreaBarsProps) {
  const styles = useStyles();
  const { areas } = paneSoemResults;
  const nets = result.byArea.map((line) => areaNet(line, counting)[payer]);
  const scale = { low: Math.min(0, ...nets), high: Math.max(0, ...nets) };
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{gainSentence(payer, bestArea(result, nets))}</caption>
      <thead>
        <tr>
          <th scope="col">{areas.area}</th>
          <th scope="col">{areas.net}</th>
        </tr>
      </thead>
      <tbody>
        {result.byArea.map((line, index) => (
          <tr key={line.area ?? areas.costs}>
            <th scope="row">
              {line.area ?? areas.costs}
              <Bar net={nets[index] ?? 0} {...scale} />
            </th>
            <td>
              <Figure line={line} payer={payer} counting={counting} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ line, payer, counting }: { line: AreaResult; payer: PayerOrTotal; counting: Counting }) {
  const text = bareMoney(areaNet(line, counting)[payer]);
  if (counting === 'undiscounted') return text;
  const area = line.kind === 'area' ? { kind: line.kind, area: line.area } : { kind: line.kind, area: null };
  return <FigureLink target={{ kind: 'area', payer, area }}>{text}</FigureLink>;
}

function Bar({ net, low, high }: { readonly net: number; readonly low: number; readonly high: number }) {
  const styles = useStyles();
  const perKrone = (BAR.width - 2) / Math.max(high - low, 1);
  const zero = 1 - low * perKrone;
  const width = Math.abs(net) * perKrone;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${BAR.width} ${BAR.height}`}
      preserveAspectRatio="none"
      aria-hidden
      focusable="false"
    >
      <rect
        className={net < 0 ? styles.loss : styles.gain}
        x={net < 0 ? zero - width : zero}
        y={2}
        width={width}
        height={8}
      />
      <line className={styles.zero} x1={zero} x2={zero} y1={0} y2={BAR.height} />
    </svg>
  );
}

/** The area with the largest gain; the costs are none. */
function bestArea({ byArea }: SoemResult, nets: readonly number[]): string | undefined {
  const gains = byArea.flatMap(({ area }, index) => {
    const net = nets[index] ?? 0;
    return area !== null && net > 0 ? [{ area, net }] : [];
  });
  return gains.sort((one, other) => other.net - one.net)[0]?.area;
}
