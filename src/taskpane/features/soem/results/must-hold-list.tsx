import { makeStyles, tokens } from '@fluentui/react-components';
import { mustHold } from '../../../../domain/soem/explain/must-hold';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { publishedConditions } from '../../../../sheets/soem/results/published-step';
import { mustHoldWords } from '../../../../text/soem-explanation';
import { payerWords } from '../../../../text/soem-results';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  who: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0 },
});

/** *Hvad skal være sandt*: for the public and each payer, the condition under which it comes out ahead. */
export function MustHoldList({ result }: { readonly result: SoemResult }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {mustHold(result)
        .map(publishedConditions)
        .map((condition) => (
          <div key={condition.payer}>
            <dt className={styles.who}>{payerWords[condition.payer]}</dt>
            <dd className={styles.what}>{mustHoldWords(condition)}</dd>
          </div>
        ))}
    </dl>
  );
}
