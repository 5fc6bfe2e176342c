import { useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import { savedScenarios } from '../../../../domain/soem/sensitivity/saved-scenarios';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { scenarioWords } from '../../../../text/soem-sensitivity';
import { endOfTable } from '../../../components/find-row';
import { useSession, useView } from '../../../session/use-session';
import { bareMoney } from '../shared/money-words';
import { reachable, useSectionStyles } from './section-styles';
import { signedKroner } from './signed-money';

const text = paneSoemSensitivity.scenarios;

const useStyles = makeStyles({ edit: { alignSelf: 'flex-start' } });

interface SectionProps {
  readonly facts: SoemFacts;
  readonly payer: PayerOrTotal;
}

/** The calculation as it stands and each of its user's what-ifs, one under the other. */
export function ScenarioSection({ facts, payer }: SectionProps) {
  const styles = useSectionStyles();
  const own = useStyles();
  const session = useSession();
  const results = useMemo(() => savedScenarios(facts), [facts]);
  const snapshot = useView()?.snapshot;
  const place = snapshot && endOfTable(snapshot, 'soem_scenarier');
  return (
    <section className={styles.section} aria-label={text.heading}>
      <h2 className={styles.heading}>{text.heading}</h2>
      {results.length < 2 && <p className={styles.text}>{text.none}</p>}
      {results.length > 1 && (
        <div role="region" aria-label={text.table} className={styles.scroller} {...reachable}>
          <table className={styles.table}>
            <caption className={styles.caption}>{text.table}</caption>
            <thead>
              <tr>
                <th scope="col">{text.headers.name}</th>
                <th scope="col">{text.headers.net}</th>
                <th scope="col">{text.headers.change}</th>
              </tr>
            </thead>
            <tbody>
              {results.map(({ scenario, net, change }, index) => (
                <tr key={`${index} ${scenario?.name ?? ''}`}>
                  <th scope="row">{scenarioWords(scenario)}</th>
                  <td>{bareMoney(net[payer])}</td>
                  <td>{signedKroner(change[payer])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {place && (
        <Button className={own.edit} onClick={() => void session.reveal(place.sheetKey, place.cell)}>
          {text.edit}
        </Button>
      )}
    </section>
  );
}
