import { Spinner } from '@fluentui/react-components';
import type { SoemFacts } from '../../../../domain/soem/facts';
import { payersAndTotal, type WithTotal } from '../../../../domain/soem/payer';
import type { KeptVersion } from '../../../../sheets/soem/versions/read-versions';
import type {
  PublishedDifference,
  PublishedSum,
} from '../../../../sheets/soem/versions/published-difference';
import { changeText } from '../../../../text/soem-changes';
import { paneVersions as text } from '../../../../text/pane-soem-versions';
import { PayerTable } from '../shared/payer-table';
import { bareMoney } from '../shared/money-words';
import { ChangeItem, EffectItem } from './change-item';
import { Disclosure } from '../shared/disclosure';
import { useSinceVersion } from './use-since-version';
import { useVersionStyles } from './version-styles';

interface SinceSectionProps {
  readonly version: KeptVersion;
  readonly facts: SoemFacts;
}

/** What has changed since a version, each change with its effect on every payer. */
export function SinceSection({ version, facts }: SinceSectionProps) {
  const styles = useVersionStyles();
  const since = useSinceVersion(version, facts);
  const heading = text.since(version.number);
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {since === null && <Spinner size="tiny" label={text.comparing} />}
      {since?.status === 'unusable' && <p className={styles.text}>{text.unusable}</p>}
      {since?.status === 'compared' && <Difference difference={since.difference} />}
    </section>
  );
}

function Difference({ difference: { net, grants } }: { readonly difference: PublishedDifference }) {
  const styles = useVersionStyles();
  const felt = net.lines.filter(({ effect }) => isFelt(effect));
  const neutral = net.lines.filter(({ effect }) => !isFelt(effect));
  const isUnchanged = net.lines.length + grants.lines.length === 0;
  const row = (label: string, sum: WithTotal) => ({
    label,
    cells: {
      total: { text: bareMoney(sum.total) },
      kommune: { text: bareMoney(sum.kommune) },
      region: { text: bareMoney(sum.region) },
      stat: { text: bareMoney(sum.stat) },
    },
  });
  return (
    <>
      <PayerTable
        caption={text.sums}
        rows={[row(text.before, net.before), row(text.now, net.after), row(text.change, net.change)]}
      />
      {isUnchanged && <p className={styles.text}>{text.unchanged}</p>}
      <Lines sum={{ ...net, lines: felt }} />
      {grants.lines.length > 0 && <h3 className={styles.heading}>{text.grants}</h3>}
      <Lines sum={grants} />
      {neutral.length > 0 && (
        <Disclosure summary={text.neutral(neutral.length)}>
          <ul className={styles.list}>
            {neutral.map((line) => (
              <ChangeItem key={line.key} line={line} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** The changes of one sum, then what they do together and in all; nothing where nothing moved it. */
function Lines({ sum: { lines, interaction, change } }: { readonly sum: PublishedSum }) {
  const styles = useVersionStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <ChangeItem key={line.key} line={line} isFelt />
      ))}
      {isFelt(interaction) && <EffectItem name={changeText.interaction} effect={interaction} />}
      <EffectItem name={changeText.sum} effect={change} />
    </ul>
  );
}

function isFelt(effect: WithTotal): boolean {
  return payersAndTotal.some((payer) => effect[payer] !== 0);
}
