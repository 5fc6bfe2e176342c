import { useMemo, useState } from 'react';
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import { twoWayAxes, twoWayTable } from '../../../../domain/soem/sensitivity/two-way-table';
import type { TwoWayTable } from '../../../../domain/soem/sensitivity-result';
import { danishPercent } from '../../../../text/danish-format';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { reachable, useSectionStyles } from './section-styles';
import { millionDecimals, signedKroner, signedMillions } from './signed-money';

const text = paneSoemSensitivity.twoWay;

const useStyles = makeStyles({
  plus: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  // Six levels beside the rate are all that a narrow pane has room for.
  levels: { '& th, & td': { paddingLeft: '0.0625rem' } },
  level: { whiteSpace: 'nowrap' },
  minus: { backgroundColor: tokens.colorPaletteRedBackground1 },
  now: {
    fontWeight: tokens.fontWeightSemibold,
    outline: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    outlineOffset: '-2px',
  },
});

interface SectionProps {
  readonly facts: SoemFacts;
  readonly payer: PayerOrTotal;
}

/** A payer's net for each pair of success rate and cost level: told by sign as well as colour. */
export function TwoWaySection({ facts, payer }: SectionProps) {
  const styles = useSectionStyles();
  const [isExact, setIsExact] = useState(false);
  const table = useMemo(() => {
    const { successRates, costFactors } = twoWayAxes(facts);
    return twoWayTable(facts, successRates, costFactors);
  }, [facts]);
  return (
    <section className={styles.section} aria-label={text.heading}>
      <h2 className={styles.heading}>{text.heading}</h2>
      <p className={styles.help}>{text.help}</p>
      <NetTable table={table} payer={payer} rate={facts.effect.successRate.value} isExact={isExact} />
      <Checkbox
        label={text.exact}
        checked={isExact}
        onChange={(_, { checked }) => setIsExact(checked === true)}
      />
    </section>
  );
}

interface NetTableProps {
  readonly table: TwoWayTable;
  readonly payer: PayerOrTotal;
  /** As it stands. */
  readonly rate: number;
  readonly isExact: boolean;
}

function NetTable({ table, payer, rate, isExact }: NetTableProps) {
  const styles = useSectionStyles();
  const own = useStyles();
  const { successRates, costFactors, net } = table;
  const rows = net[payer];
  const decimals = millionDecimals(rows.flat());
  const shown = (amount: number) => (isExact ? signedKroner(amount) : signedMillions(amount, decimals));
  const caption = text.table(isExact ? text.kroner : text.millions);
  return (
    <div role="region" aria-label={caption} className={styles.scroller} {...reachable}>
      <table className={mergeClasses(styles.table, own.levels)}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {text.rate}
            </th>
            <th scope="colgroup" colSpan={costFactors.length}>
              {text.costs}
            </th>
          </tr>
          <tr>
            {costFactors.map((factor) => (
              <th key={factor} scope="col" className={own.level}>
                {danishPercent(factor)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {successRates.map((each, row) => (
            <tr key={each}>
              <th scope="row">{danishPercent(each, 1)}</th>
              {costFactors.map((factor, column) => {
                const amount = rows[row]?.[column] ?? 0;
                const isNow = each === rate && factor === 1;
                const look = amount > 0 ? own.plus : amount < 0 && own.minus;
                return (
                  <td
                    key={factor}
                    className={mergeClasses(look, isNow && own.now)}
                    {...(isNow ? { 'aria-label': `${shown(amount)}, ${text.isNow}` } : {})}
                    title={signedKroner(amount)}
                  >
                    {shown(amount)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
