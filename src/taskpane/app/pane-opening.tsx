import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { paneOpening, paneShell } from '../../text/pane-shell';
import { usePaneTheme } from './use-pane-theme';

/** How far the pane has come before there is a workbook to talk with. */
export type OpeningState = 'waiting' | 'noOffice' | 'outsideExcel' | 'oldExcel';

const useStyles = makeStyles({
  ground: { minHeight: '100%', overflowWrap: 'anywhere' },
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
  // Where the pane's own name stands afterwards, clear of Office's menu in the corner.
  title: {
    margin: 0,
    paddingRight: '28px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const noLook = () => undefined;

/** What is shown until Office is there, and what to do when it does not come or will not do. */
export function PaneOpening({ state }: { readonly state: OpeningState }) {
  const styles = useStyles();
  const theme = usePaneTheme(noLook);
  return (
    <FluentProvider theme={theme} className={styles.ground}>
      <main className={styles.page}>
        <h1 className={styles.title}>{paneShell.product}</h1>
        {state === 'waiting' && <Spinner size="small" label={paneOpening.waiting} />}
        <div role="alert">
          {state !== 'waiting' && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{paneOpening[state]}.</MessageBarTitle> {paneOpening[`${state}Remedy`]}
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
      </main>
    </FluentProvider>
  );
}
