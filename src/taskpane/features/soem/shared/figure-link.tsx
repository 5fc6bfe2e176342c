import type { ReactNode } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import type { ExplainTarget } from '../../../../domain/soem/explanation';
import { useSession } from '../../../session/use-session';

const useStyles = makeStyles({
  // A figure alone in a cell is a target of its own.
  figure: {
    minHeight: '24px',
    minWidth: '24px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'inherit',
  },
});

interface FigureLinkProps {
  readonly target: ExplainTarget;
  readonly children: ReactNode;
  /** What the figure is, where the words around it are not read with it; begins with the words shown. */
  readonly label?: string;
  /** Id of what says more about it. */
  readonly describedBy?: string;
}

/** A figure as the way to how it came about. */
export function FigureLink({ target, children, label, describedBy }: FigureLinkProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <Link
      as="button"
      className={styles.figure}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onClick={() => session.goTo({ name: 'soemExplain', target })}
    >
      {children}
    </Link>
  );
}
