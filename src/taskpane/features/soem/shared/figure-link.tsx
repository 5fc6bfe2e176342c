import type { ReactNode } from 'react';
import { Link, makeStyles, Tooltip } from '@fluentui/react-components';
import type { ExplainTarget } from '../../../../domain/soem/explanation';
import { useSession } from '../../../session/use-session';
import { money, moneyInProse } from './money-words';

const useStyles = makeStyles({
  // A figure alone in a cell is a target of its own.
  figure: { minHeight: '24px', minWidth: '24px', fontVariantNumeric: 'tabular-nums', textAlign: 'inherit' },
});

interface FigureLinkProps {
  readonly target: ExplainTarget;
  readonly children: ReactNode;
  /** What the figure is, where the words around it are not read with it; begins with the words shown. */
  readonly label?: string;
}

/** A figure as the way to how it came about. */
export function FigureLink({ target, children, label }: FigureLinkProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <Link
      as="button"
      className={styles.figure}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={() => session.goTo({ name: 'soemExplain', target })}
    >
      {children}
    </Link>
  );
}

interface ProseMoneyProps {
  readonly kroner: number;
  readonly target: ExplainTarget;
}

/** An amount in a sentence: millions to read, the exact kroner on hover, on focus and for screen readers. */
export function ProseMoney({ kroner, target }: ProseMoneyProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <Tooltip content={money(kroner)} relationship="description" withArrow>
      <Link
        as="button"
        className={styles.figure}
        onClick={() => session.goTo({ name: 'soemExplain', target })}
      >
        {moneyInProse(kroner)}
      </Link>
    </Tooltip>
  );
}
