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
import { cancelEdit, commitEdit } from './edit-cell';
import { useView, useViewState } from './use-view';

/** What a cell's rule says about what was typed: change it, give up, or (for a warning) write it all the same. */
export function EntryAlertDialog() {
  const view = useView();
  const entryAlert = useViewState((state) => state.entryAlert);
  if (entryAlert === null) return null;
  const { alert } = entryAlert;
  const again = () => view.store.setState({ entryAlert: null });
  return (
    <Dialog open modalType="alert">
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
    </Dialog>
  );
}
