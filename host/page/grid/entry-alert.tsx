import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { gridTexts } from '../texts';
import type { EntryAlert } from './cell-editing';
import { cancelEdit, commitEdit } from './edit-cell';
import { useView, useViewState } from './use-view';

/**
 * What a cell's rule says about what was typed: change it, give up, or (for a warning) write it all the same. The dialog
 * stays mounted and is closed by `open`: taken away while open, it would leave the page hidden from screen readers.
 */
export function EntryAlertDialog() {
  const entryAlert = useViewState((state) => state.entryAlert);
  return (
    <Dialog open={entryAlert !== null} modalType="alert">
      <>{entryAlert !== null && <AlertSurface alert={entryAlert.alert} />}</>
    </Dialog>
  );
}

function AlertSurface({ alert }: { readonly alert: EntryAlert['alert'] }) {
  const view = useView();
  const again = () => view.store.setState({ entryAlert: null });
  return (
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{alert.title === '' ? gridTexts.notAllowed : alert.title}</DialogTitle>
        <DialogContent>{alert.message === '' ? gridTexts.notAllowed : alert.message}</DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={again}>
            {gridTexts.tryAgain}
          </Button>
          {alert.style !== 'stop' && (
            <Button onClick={() => commitEdit(view, true)}>{gridTexts.writeAnyway}</Button>
          )}
          <Button onClick={() => cancelEdit(view)}>{gridTexts.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
