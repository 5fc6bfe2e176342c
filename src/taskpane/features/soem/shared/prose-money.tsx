import { useId, useState, type KeyboardEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainTarget } from '../../../../domain/soem/explanation';
import { FigureLink } from './figure-link';
import { money, moneyInProse } from './money-words';

const useStyles = makeStyles({
  amount: { position: 'relative', whiteSpace: 'nowrap' },
  // Not Fluent UI's own: it is drawn over the whole pane, outside of the ground that the pane gives its text.
  exact: {
    position: 'absolute',
    top: '100%',
    left: 0,
    zIndex: 1,
    padding: '2px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow4,
  },
});

interface ProseMoneyProps {
  readonly kroner: number;
  readonly target: ExplainTarget;
}

/** An amount in a sentence: millions to read, the exact kroner on hover, on focus (Esc hides it) and for screen readers. */
export function ProseMoney({ kroner, target }: ProseMoneyProps) {
  const styles = useStyles();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const isRounded = moneyInProse(kroner) !== money(kroner);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setShown(false);
  };
  const link = (
    <FigureLink target={target} {...(isRounded ? { describedBy: id } : {})}>
      {moneyInProse(kroner)}
    </FigureLink>
  );
  if (!isRounded) return link;
  return (
    <span
      role="presentation"
      className={styles.amount}
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onKeyDown={onKeyDown}
    >
      {link}
      <span id={id} role="tooltip" className={styles.exact} hidden={!isShown}>
        {money(kroner)}
      </span>
    </span>
  );
}
