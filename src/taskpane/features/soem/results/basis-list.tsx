import { makeStyles, tokens } from '@fluentui/react-components';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { summaryLines } from '../../../../sheets/soem/results/summary-lines';
import { paneSoemResults } from '../../../../text/pane-soem-results';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0 },
});

/** What the result rests on, in the words of the printed summary. */
export function BasisList({ facts, result }: { readonly facts: SoemFacts; readonly result: SoemResult }) {
  const styles = useStyles();
  const { observed } = facts.effect.successRate;
  return (
    <>
      <dl className={styles.list}>
        {summaryLines(facts, result).map(([label, line]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.line}>{line}</dd>
          </div>
        ))}
      </dl>
      {observed !== undefined && <p className={styles.line}>{paneSoemResults.observed(observed.n)}</p>}
    </>
  );
}
