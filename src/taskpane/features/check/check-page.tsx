import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../../../commands/types';
import type { Fault } from '../../../sheets/fault';
import { paneCheck } from '../../../text/pane-check';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { useSession, useView } from '../../session/use-session';
import { FaultGroupItem } from './fault-group-item';
import { groupFaults, isOfGroup, severitiesIn } from './group-faults';
import { MendPreview } from './mend-preview';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
});

/** Everything wrong or doubtful in the sheets, together; what is safe to mend is mended after a preview. */
export default function CheckPage() {
  const view = useView();
  const [preview, setPreview] = useState<(fault: Fault) => boolean>();
  const mendable = view?.faults.filter(({ mend }) => mend !== undefined) ?? [];
  const shown = preview === undefined ? [] : mendable.filter(preview);
  if (shown.length > 0) return <MendPreview faults={shown} onClose={() => setPreview(undefined)} />;
  return (
    <Faults view={view} mendableCount={mendable.length} onPreview={(wanted) => setPreview(() => wanted)} />
  );
}

interface FaultsProps {
  readonly view: WorkbookView | null;
  readonly mendableCount: number;
  readonly onPreview: (wanted: (fault: Fault) => boolean) => void;
}

function Faults({ view, mendableCount, onPreview }: FaultsProps) {
  const styles = useStyles();
  const session = useSession();
  const groups = groupFaults(view?.faults ?? []);
  const action =
    mendableCount > 0 ? (
      <PrimaryButton onClick={() => onPreview(() => true)}>{paneCheck.preview}</PrimaryButton>
    ) : (
      <PrimaryButton onClick={() => void session.read()}>{paneCheck.checkAgain}</PrimaryButton>
    );
  const isBuilt = view !== null && view.built !== 'no';
  return (
    <Page title={paneCheck.title} action={action}>
      {!isBuilt && <EmptyState text={paneCheck.noSheets} />}
      {isBuilt && groups.length === 0 && <EmptyState text={paneCheck.none} />}
      {mendableCount > 0 && <p className={styles.help}>{paneCheck.mendable(mendableCount)}</p>}
      {severitiesIn(groups).map((severity) => (
        <section key={severity} className={styles.section} aria-label={paneCheck.severities[severity]}>
          <h2 className={styles.heading}>{paneCheck.severities[severity]}</h2>
          <p className={styles.help}>{paneCheck.severityHelp[severity]}</p>
          <ul className={styles.list}>
            {groups
              .filter((group) => group.severity === severity)
              .map((group) => (
                <FaultGroupItem
                  key={`${group.sheetName} ${group.headline}`}
                  group={group}
                  onPreview={() => onPreview((fault) => isOfGroup(fault, group))}
                />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
