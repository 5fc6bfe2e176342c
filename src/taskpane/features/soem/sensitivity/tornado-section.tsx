import { useMemo } from 'react';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import { tornado } from '../../../../domain/soem/sensitivity/tornado';
import type { TornadoBar } from '../../../../domain/soem/sensitivity-result';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { variableValue, variableWords } from '../../../../text/soem-sensitivity';
import { Disclosure } from '../shared/disclosure';
import { bareMoney, money } from '../shared/money-words';
import { feltBars } from './felt-bars';
import { reachable, useSectionStyles } from './section-styles';
import { TornadoChart } from './tornado-chart';

const text = paneSoemSensitivity.tornado;

/** As on the sheet: more cannot be read. */
const SHOWN = 15;

interface SectionProps {
  readonly facts: SoemFacts;
  readonly payer: PayerOrTotal;
}

/** What a payer's net hangs on: one input at a time at its lowest and highest, the widest first. */
export function TornadoSection({ facts, payer }: SectionProps) {
  const styles = useSectionStyles();
  const result = useMemo(() => tornado(facts), [facts]);
  const all = feltBars(result, payer);
  const bars = all.slice(0, SHOWN);
  const [widest] = bars;
  const hasRate = result.bars.some(({ variable }) => variable.kind === 'successRate');
  const title = widest === undefined ? text.none(payer) : text.title(variableWords(widest.variable), payer);
  return (
    <section className={styles.section} aria-label={text.heading}>
      <h2 className={styles.heading}>{text.heading}</h2>
      <p className={styles.text}>{title}</p>
      {!hasRate && <p className={styles.text}>{text.withoutRate}</p>}
      {widest !== undefined && (
        <>
          <p className={styles.help}>
            {text.help} {bars.length < all.length && text.shown(bars.length, all.length)}{' '}
            {text.now(money(result.base[payer]))}
          </p>
          <TornadoChart title={title} payer={payer} base={result.base[payer]} bars={bars} />
          <Disclosure summary={text.table}>
            <TornadoTable bars={bars} payer={payer} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function TornadoTable({
  bars,
  payer,
}: {
  readonly bars: readonly TornadoBar[];
  readonly payer: PayerOrTotal;
}) {
  const styles = useSectionStyles();
  return (
    <div role="region" aria-label={text.table} className={styles.scroller} {...reachable}>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.headers.input}</th>
            <th scope="col">{text.headers.low}</th>
            <th scope="col">{text.headers.high}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ variable, unit, low, base, high }) => (
            <tr key={variable.key}>
              <th scope="row">
                {variableWords(variable)}
                <span className={styles.small}>
                  {text.range(
                    variableValue(low.value, unit),
                    variableValue(base, unit),
                    variableValue(high.value, unit),
                  )}
                </span>
              </th>
              <td>{bareMoney(low.net[payer])}</td>
              <td>{bareMoney(high.net[payer])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
