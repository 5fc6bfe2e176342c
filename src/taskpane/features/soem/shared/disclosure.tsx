import { useId, useState, type ReactNode } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  toggle: { alignSelf: 'flex-start', textAlign: 'left' },
  nothing: { display: 'none' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface DisclosureProps {
  readonly summary: string;
  /** Something in it has to be looked at. */
  readonly isForced?: boolean;
  readonly children: ReactNode;
}

/** What is looked up and not read every time, behind one button. It is not drawn before it is asked for. */
export function Disclosure({ summary, isForced = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const id = useId();
  const isOpen = isAsked || isForced;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setIsAsked(!isOpen)}
      >
        {summary}
      </Button>
      {/* Hidden it takes no room, not even a gap. */}
      <div id={id} className={isOpen ? styles.content : styles.nothing} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
