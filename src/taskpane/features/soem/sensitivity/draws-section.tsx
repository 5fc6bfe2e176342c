import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { DrawsForm } from './draws-form';
import { DrawsResult } from './draws-result';
import { useSectionStyles } from './section-styles';
import type { LastDraws } from './use-last-draws';

const text = paneSoemSensitivity.draws;

interface DrawsSectionProps {
  readonly facts: SoemFacts;
  readonly draws: LastDraws;
  readonly payer: PayerOrTotal;
}

/** How sure a result is: every uncertain input drawn at once, many times. */
export function DrawsSection({ facts, draws, payer }: DrawsSectionProps) {
  const styles = useSectionStyles();
  const { last, isOutdated } = draws;
  return (
    <section className={styles.section} aria-label={text.heading}>
      <h2 className={styles.heading}>{text.heading}</h2>
      <p className={styles.help}>{text.help}</p>
      <p className={styles.help}>{text.notDrawn}</p>
      <DrawsForm facts={facts} draws={draws} />
      <div role="alert">
        {isOutdated && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{text.outdated}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {last !== null && <DrawsResult result={last.result} payer={payer} />}
    </section>
  );
}
