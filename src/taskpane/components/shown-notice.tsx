import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useSessionState } from '../session/use-session';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    flexShrink: 0,
    margin: 0,
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  mark: { flexShrink: 0 },
});

/** What was done last, to be seen until the user leaves the page. Screen readers hear it from `Notices`. */
export function ShownNotice() {
  const styles = useStyles();
  const { text, isShown } = useSessionState((state) => state.notice);
  if (!isShown) return null;
  return (
    <p className={styles.line} aria-hidden>
      <InfoRegular className={styles.mark} />
      {text}
    </p>
  );
}
