import { makeStyles } from '@fluentui/react-components';
import { useSessionState } from '../session/use-session';

const useStyles = makeStyles({
  // Heard, not seen. clip-path instead of display:none, which would silence it.
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says outcomes to screen readers, once and politely. A no-break space makes the same words news again. */
export function Notices() {
  const styles = useStyles();
  const { text, count } = useSessionState((state) => state.notice);
  return (
    <div role="status" className={styles.heard}>
      {count % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}
