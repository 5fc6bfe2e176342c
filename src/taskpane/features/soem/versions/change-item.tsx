import { payersAndTotal, type WithTotal } from '../../../../domain/soem/payer';
import type { ChangeLine } from '../../../../sheets/soem/versions/change-line';
import { payerNames } from '../../../../text/pane-soem-shared';
import { paneVersions as text } from '../../../../text/pane-soem-versions';
import { AddressLink } from '../shared/address-link';
import { useVersionStyles } from './version-styles';

interface ChangeItemProps {
  readonly line: ChangeLine;
  /** Its effect is told; else nothing moved. */
  readonly isFelt?: boolean;
}

/** One changed input: before and now, what it does to each payer, and where it stands. */
export function ChangeItem({ line, isFelt = false }: ChangeItemProps) {
  const styles = useVersionStyles();
  const { what, before, now, also, effect, place } = line;
  return (
    <li className={styles.item}>
      <span className={styles.name}>{what}</span>
      {before !== now && <span>{text.fromTo(before, now)}</span>}
      {also !== '' && <span>{also}</span>}
      {isFelt && <span className={styles.figures}>{effectWords(effect)}</span>}
      {place !== '' && <AddressLink address={place} />}
    </li>
  );
}

interface EffectItemProps {
  readonly name: string;
  readonly effect: WithTotal;
}

/** What changes do together, or in all. */
export function EffectItem({ name, effect }: EffectItemProps) {
  const styles = useVersionStyles();
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <span className={styles.figures}>{effectWords(effect)}</span>
    </li>
  );
}

function effectWords(effect: WithTotal): string {
  return text.effects(payersAndTotal.map((payer) => [payerNames[payer], effect[payer]]));
}
