import { makeStyles } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { forEachPayer, type WithTotal } from '../../../../domain/soem/payer';
import { faultMessage } from '../../../../text/faults';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';
import { bareMoney } from '../shared/money-words';
import { resultIn } from '../shared/result-in';
import { PayerTable } from '../shared/payer-table';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
});

interface NetIfAcceptedProps {
  readonly now: SoemCalculation;
  readonly then: SoemCalculation;
}

/** The net of each payer as it is and as it would be; or what would stand in the way of showing it. */
export function NetIfAccepted({ now, then }: NetIfAcceptedProps) {
  const styles = useStyles();
  const [before, after] = [resultIn(now)?.discounted.net ?? null, resultIn(then)?.discounted.net ?? null];
  const blocking = then.faults.filter(({ severity }) => severity === 'error');
  if (after === null) {
    return (
      <>
        <p className={styles.text}>{before === null ? text.noNet : text.withheld}</p>
        {before !== null && (
          <ul className={styles.list}>
            {blocking.map((fault) => (
              <li key={`${fault.place.address} ${fault.kind}`}>{faultMessage(fault)}</li>
            ))}
          </ul>
        )}
      </>
    );
  }
  const row = (label: string, net: WithTotal) => ({
    label,
    cells: forEachPayer((payer) => ({ text: bareMoney(net[payer]) })),
  });
  const rows = [...(before === null ? [] : [row(text.netNow, before)]), row(text.netThen, after)];
  return <PayerTable caption={text.net} rows={rows} />;
}
