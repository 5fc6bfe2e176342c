import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FormulaBar } from '../bar/formula-bar';
import { SheetTabs } from '../bar/sheet-tabs';
import { Grid } from './grid';
import { activeSheet, useView, useViewState } from './use-view';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
});

/** The sheet in front with the bar above and the tabs below. */
export function SheetPart() {
  const view = useView();
  const styles = useStyles();
  const message = useViewState((state) => state.message);
  useViewState((state) => state.version);
  const sheet = activeSheet(view);
  return (
    <div className={styles.part}>
      {sheet && <FormulaBar sheet={sheet} />}
      {message && (
        <MessageBar intent="warning">
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      )}
      {sheet && <Grid key={sheet.id} sheet={sheet} />}
      <SheetTabs />
    </div>
  );
}
