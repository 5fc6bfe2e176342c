import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { fieldText } from '../../../../sheets/soem/draft/typed-cell';
import { itemRow } from '../../../../sheets/soem/rows/item-change';
import { paneSoemStep as text } from '../../../../text/pane-soem-steps';
import type { Snapshot } from '../../../../workbook/snapshot';
import type { SoemStep } from '../../../session/pages';
import { useSession } from '../../../session/use-session';
import { itemFields } from '../forms/item-fields';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(8rem, 2fr) 3fr', gap: '4px 12px' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  edit: { alignSelf: 'flex-start' },
});

interface ItemsSummaryProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
  readonly step: SoemStep;
}

/** What is answered of a step's items, and the way to their form. */
export function ItemsSummary({ snapshot, calculation, step }: ItemsSummaryProps) {
  const styles = useStyles();
  const session = useSession();
  const { asked, more } = itemFields(snapshot, step);
  const answers = [...asked, ...more].flatMap(({ id, label, value }) => {
    const cell = itemRow(snapshot, calculation.name, id)?.cells.value ?? null;
    if (value === undefined || cell === null || cell === '') return [];
    const unit = value.unit === undefined ? '' : ` ${value.unit}`;
    return [{ id, label, words: `${fieldText(cell, value.kind)}${unit}` }];
  });
  return (
    <>
      {answers.length > 0 && (
        <dl className={styles.list} aria-label={text.answers}>
          {answers.map(({ id, label, words }) => (
            <Answer key={id} label={label} words={words} />
          ))}
        </dl>
      )}
      <Button size="small" className={styles.edit} onClick={() => session.goTo({ name: 'soemItems', step })}>
        {text.changeItems}
      </Button>
    </>
  );
}

function Answer({ label, words }: { readonly label: string; readonly words: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.value}>{words}</dd>
    </>
  );
}
