import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mendFaults } from '../../../commands/mend-faults';
import type { Fault } from '../../../sheets/fault';
import type { ToolId } from '../../../sheets/tool';
import { paneCheck } from '../../../text/pane-check';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { useSession } from '../../session/use-session';
import { mendWords } from './mend-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  address: { fontWeight: tokens.fontWeightSemibold },
});

interface MendPreviewProps {
  readonly tool: ToolId;
  readonly faults: readonly Fault[];
  readonly onClose: () => void;
}

/** Every safe change, cell by cell, before any of them is made. */
export function MendPreview({ tool, faults, onClose }: MendPreviewProps) {
  const styles = useStyles();
  const session = useSession();
  const mend = async () => {
    const mends = faults.flatMap((fault) => (fault.mend === undefined ? [] : [fault.mend]));
    const report = await session.run(
      'mend',
      (context) => mendFaults(context, mends, tool),
      () => paneCheck.mended(mends.length),
    );
    if (report !== null) onClose();
  };
  const actions = (
    <>
      <PrimaryButton onClick={() => void mend()}>{paneCheck.mend(faults.length)}</PrimaryButton>
      <Button onClick={onClose}>{paneCheck.back}</Button>
    </>
  );
  return (
    <Page title={paneCheck.previewTitle} action={actions} state="">
      <ul className={styles.list}>
        {faults.map((fault) => (
          <li key={`${fault.place.address} ${fault.kind}`}>
            <span className={styles.address}>{fault.place.address}</span>: {mendWords(fault)}
          </li>
        ))}
      </ul>
    </Page>
  );
}
