import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '6px' },
});

interface DisclosureProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What is looked up and not read every time: closed until it is asked for. */
export function Disclosure({ summary, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
