import { makeStyles } from '@fluentui/react-components';
import type { MonteCarloResult } from '../../../../domain/soem/monte-carlo-result';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { meaning } from '../../../components/meaning-colors';
import { YearLines } from '../shared/chart/year-lines';
import { Disclosure } from '../shared/disclosure';
import { bareMoney } from '../shared/money-words';
import { reachable, useSectionStyles } from './section-styles';

const text = paneSoemSensitivity.draws;
const MEDIAN = 0.5;
const system = '@media (forced-colors: active)';
const line = { fill: 'none', [system]: { stroke: 'CanvasText' } } as const;
const point = { [system]: { fill: 'CanvasText' } } as const;

const useStyles = makeStyles({
  median: { ...line, stroke: meaning.actual, strokeWidth: '2px' },
  medianPoint: { ...point, fill: meaning.actual },
  other: { ...line, stroke: meaning.expected, strokeWidth: '1.5px', strokeDasharray: '4 3' },
  otherPoint: { ...point, fill: meaning.expected },
});

interface QuantileLinesProps {
  readonly result: MonteCarloResult;
  readonly payer: PayerOrTotal;
}

/** How the sum so far may go, year by year. With one year there is nothing that the table of the net has not told. */
export function QuantileLines({ result, payer }: QuantileLinesProps) {
  const styles = useSectionStyles();
  const looks = useQuantileLooks();
  const { plan, firstYear, byPayer } = result;
  const { lines } = byPayer[payer];
  const years = (lines[0] ?? []).map((_, index) => firstYear + index);
  const last = years.at(-1);
  if (years.length < 2 || last === undefined) return null;
  const drawn = plan.quantiles.map((share, index) => ({
    name: text.quantile(share),
    values: lines[index] ?? [],
    ...looks(share),
  }));
  return (
    <>
      <h3 className={styles.subheading}>{text.lines}</h3>
      <YearLines label={text.linesLabel(payer, firstYear, last)} years={years} lines={drawn.toReversed()} />
      <Disclosure summary={text.linesTable}>
        <LinesTable result={result} payer={payer} years={years} />
      </Disclosure>
    </>
  );
}

/** The median is the line to read; the others are dashed, the lower ones with squares, the higher with triangles. */
function useQuantileLooks() {
  const styles = useStyles();
  return (share: number) => {
    if (share === MEDIAN) {
      return { className: styles.median, point: { form: 'circle', className: styles.medianPoint } } as const;
    }
    const form = share < MEDIAN ? 'square' : 'triangle';
    return { className: styles.other, point: { form, className: styles.otherPoint } } as const;
  };
}

function LinesTable({ result, payer, years }: QuantileLinesProps & { readonly years: readonly number[] }) {
  const styles = useSectionStyles();
  const { plan, byPayer } = result;
  return (
    <div role="region" aria-label={text.linesTable} className={styles.scroller} {...reachable}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {plan.quantiles.map((share) => (
              <th key={share} scope="col">
                {text.quantile(share)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, index) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {plan.quantiles.map((share, at) => (
                <td key={share}>{bareMoney(byPayer[payer].lines[at]?.[index] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
