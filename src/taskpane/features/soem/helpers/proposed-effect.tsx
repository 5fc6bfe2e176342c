import { makeStyles, tokens } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';
import type { Snapshot } from '../../../../workbook/snapshot';
import { draftOf } from '../shared/draft-of';
import { NetIfAccepted } from './net-if-accepted';
import type { ProposedChange } from './proposed-change';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
});

interface ProposedEffectProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
  readonly change: ProposedChange;
  /** Each cell before and after. */
  readonly lines: readonly string[];
  /** Nothing is missing in the change, so that its effect can be worked out. */
  readonly isComplete: boolean;
}

/** Every cell that would be written, before and after, and what becomes of the net. */
export function ProposedEffect({ snapshot, calculation, change, lines, isComplete }: ProposedEffectProps) {
  const styles = useStyles();
  if (lines.length === 0) return <p className={styles.text}>{text.already}</p>;
  const then = isComplete ? draftOf(snapshot, calculation.name, change.stepsOf)?.calculation : null;
  return (
    <section className={styles.section} aria-label={text.changes}>
      <h2 className={styles.heading}>{text.changes}</h2>
      <p className={styles.text}>{(change.isNewRow ? text.newRow : text.where)(change.sheet)}</p>
      {change.isForAll && <p className={styles.text}>{text.forAll}</p>}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {then && <NetIfAccepted now={calculation} then={then} />}
    </section>
  );
}
