import { makeStyles, tokens } from '@fluentui/react-components';
import { rulesUsed, type RuleUsed } from '../../../../catalogue/soem/rules-used';
import type { PriceSplit } from '../../../../domain/refusion/split-price';
import { payers, type ByPayer } from '../../../../domain/soem/payer';
import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { danishDate } from '../../../../text/danish-format';
import { refusionTerms } from '../../../../text/refusion-terms';
import { payerNames } from '../../../../text/pane-soem-shared';
import { paneRefusion as text } from '../../../../text/pane-soem-refusion';
import { StackedTable } from '../shared/stacked-table';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  source: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: '18px' },
});

interface DividedPriceProps {
  readonly gross: number;
  readonly amounts: ByPayer;
  readonly split: PriceSplit;
}

/** What each payer bears, as shares and kroner, with the rule it follows from and where that was read. */
export function DividedPrice({ gross, amounts, split }: DividedPriceProps) {
  const styles = useStyles();
  const shares = sharesOf(amounts, gross);
  const rules = rulesUsed(split);
  const rows = [
    { label: text.shares, cells: payers.map((payer) => text.share(shares[payer])) },
    { label: text.amounts, cells: payers.map((payer) => text.amount(roundLikeExcel(amounts[payer], 2))) },
  ];
  return (
    <>
      <StackedTable caption={text.result} columns={payers.map((payer) => payerNames[payer])} rows={rows} />
      {split.kind === 'fixed' ? (
        <p className={styles.text}>{text.fixedHelp}</p>
      ) : (
        <section className={styles.section} aria-label={text.rulesUsed}>
          <h2 className={styles.heading}>{text.rulesUsed}</h2>
          <ul className={styles.list}>
            {rules.map((rule) => (
              <RuleLine key={rule.note} rule={rule} />
            ))}
          </ul>
          <p className={styles.text}>{text.proposalOnly}</p>
        </section>
      )}
    </>
  );
}

/** Shares of a price, rounded as they are shown. */
export function sharesOf({ kommune, region, stat }: ByPayer, gross: number): ByPayer {
  const share = (amount: number) => roundLikeExcel(amount / gross, 4);
  return { kommune: share(kommune), region: share(region), stat: share(stat) };
}

function RuleLine({ rule }: { readonly rule: RuleUsed }) {
  const styles = useStyles();
  return (
    <li>
      {text.ruleFrom(danishDate(rule.validFrom), refusionTerms(rule.terms))}
      <p className={styles.source}>{rule.note}</p>
      {rule.sources.map(({ title, read }) => (
        <p key={title} className={styles.source}>
          {text.readAt(title, danishDate(read))}
        </p>
      ))}
    </li>
  );
}
