import type { DrawnNet, MonteCarloResult } from '../../../../domain/soem/monte-carlo-result';
import { payersAndTotal, type PayerOrTotal } from '../../../../domain/soem/payer';
import {
  chanceWords,
  drawnWords,
  paneSoemSensitivity,
  untouchedWords,
} from '../../../../text/pane-soem-sensitivity';
import { sensitivityText } from '../../../../text/soem-sensitivity';
import { Disclosure } from '../shared/disclosure';
import { bareMoney } from '../shared/money-words';
import { QuantileLines } from './quantile-lines';
import { useSectionStyles } from './section-styles';

const text = paneSoemSensitivity.draws;

interface DrawsResultProps {
  readonly result: MonteCarloResult;
  readonly payer: PayerOrTotal;
}

/** What the draws show: how often each payer gains, how the net spreads, and when. */
export function DrawsResult({ result, payer }: DrawsResultProps) {
  const styles = useSectionStyles();
  const { plan, byPayer, drawn } = result;
  const hasRate = drawn.some(({ variable }) => variable.kind === 'successRate');
  return (
    <>
      <p className={styles.help}>{text.ranWith(plan.draws, plan.seed)}</p>
      {drawn.length === 0 && <p className={styles.text}>{text.nothingDrawn}</p>}
      {drawn.length > 0 && !hasRate && <p className={styles.text}>{text.withoutRate}</p>}
      <h3 className={styles.subheading}>{text.chances}</h3>
      <ul className={styles.list}>
        {payersAndTotal.map((each) => (
          <li key={each}>
            {isUntouched(byPayer[each])
              ? untouchedWords(each)
              : chanceWords(each, byPayer[each].probabilityPositive, plan.draws)}
          </li>
        ))}
      </ul>
      <Spread net={byPayer[payer]} />
      <QuantileLines result={result} payer={payer} />
      {drawn.length > 0 && (
        <Disclosure summary={text.drawn(drawn.length)}>
          <ul className={styles.list}>
            {drawn.map((each) => (
              <li key={each.variable.key}>{drawnWords(each)}</li>
            ))}
          </ul>
          <p className={styles.help}>{text.independent}</p>
        </Disclosure>
      )}
    </>
  );
}

/** Neither gain nor loss in any year of any draw that is shown. */
function isUntouched({ base, mean, lines }: DrawnNet): boolean {
  return base === 0 && mean === 0 && lines.every((line) => line.every((amount) => amount === 0));
}

function Spread({ net }: { readonly net: DrawnNet }) {
  const styles = useSectionStyles();
  const rows = [
    ...net.quantiles.map(({ share, value }) => [sensitivityText.draws.quantile(share), value] as const),
    [text.mean, net.mean] as const,
    [text.base, net.base] as const,
  ];
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.spread}</caption>
        <thead>
          <tr>
            <th scope="col">{text.spreadHeaders.share}</th>
            <th scope="col">{text.spreadHeaders.net}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{bareMoney(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.help}>{text.spreadHelp}</p>
    </>
  );
}
