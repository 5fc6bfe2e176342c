import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { saveSoemRows } from '../../../../commands/save-soem-rows';
import type { RowChange } from '../../../../sheets/soem/rows/row-change';
import { paneSoemForm as text } from '../../../../text/pane-soem-steps';
import { useSession } from '../../../session/use-session';

const useStyles = makeStyles({ clear: { alignSelf: 'flex-start' } });

/** Empties our cells of the row after a second press; columns of the user's own stay. */
export function ClearRow({ change }: { readonly change: RowChange }) {
  const styles = useStyles();
  const session = useSession();
  const [isAsking, setIsAsking] = useState(false);
  const clear = async () => {
    const report = await session.run(
      'save',
      (context) => saveSoemRows(context, [change]),
      () => text.cleared,
    );
    if (report !== null) session.goBack('notice');
  };
  return (
    <Button
      size="small"
      className={styles.clear}
      onClick={() => (isAsking ? void clear() : setIsAsking(true))}
    >
      {isAsking ? text.clearSure : text.clear}
    </Button>
  );
}
