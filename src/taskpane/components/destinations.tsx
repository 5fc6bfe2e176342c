import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { paneShell } from '../../text/pane-shell';
import { useSession, useSessionState } from '../session/use-session';
import type { Destination } from '../session/pages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    flexGrow: 1,
    minHeight: '36px',
    padding: '4px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    // Contrast themes draw transparent borders too; only the shown page has a line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const destinations = [
  { name: 'start', text: paneShell.start },
  { name: 'register', text: paneShell.register, soem: paneShell.calculation },
  { name: 'results', text: paneShell.results },
  { name: 'check', text: paneShell.check },
] as const satisfies readonly { name: Destination; text: string; soem?: string }[];

/** The four places to go, in the words of the chosen tool. Deep pages belong to the destination they were opened from. */
export function Destinations() {
  const styles = useStyles();
  const session = useSession();
  const shown = useSessionState(({ trail }) => (trail[1] ?? trail[0]).name);
  const isSoem = useSessionState(({ tool }) => tool === 'soem');
  return (
    <nav aria-label={paneShell.destinations} className={styles.bar}>
      {destinations.map(({ name, text, ...words }) => (
        <button
          key={name}
          type="button"
          className={mergeClasses(styles.link, shown === name && styles.shown)}
          aria-current={shown === name ? 'page' : undefined}
          onClick={() => session.goTo({ name })}
        >
          {isSoem && 'soem' in words ? words.soem : text}
        </button>
      ))}
    </nav>
  );
}
