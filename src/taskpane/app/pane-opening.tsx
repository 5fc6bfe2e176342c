import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';
import { paneOpening } from '../../text/pane-shell';
import { usePaneTheme } from './use-pane-theme';

/** How far the pane has come before there is a workbook to talk with. */
export type OpeningState = 'waiting' | 'noOffice' | 'outsideExcel' | 'oldExcel';

const useStyles = makeStyles({ page: { minHeight: '100%', boxSizing: 'border-box', padding: '12px' } });

const noLook = () => undefined;

/** What is shown until Office is there, and what to do when it does not come or will not do. */
export function PaneOpening({ state }: { readonly state: OpeningState }) {
  const styles = useStyles();
  const theme = usePaneTheme(noLook);
  return (
    <FluentProvider theme={theme} className={styles.page}>
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
    </FluentProvider>
  );
}
