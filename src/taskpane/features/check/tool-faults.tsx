import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fault } from '../../../sheets/fault';
import type { ToolId } from '../../../sheets/tool';
import { paneCheck } from '../../../text/pane-check';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import { useSession } from '../../session/use-session';
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

interface ToolFaultsProps {
  readonly tool: ToolId;
  /** Whether the workbook holds any sheet of the tool. */
  readonly isBuilt: boolean;
  readonly faults: readonly Fault[];
}

/** The faults of one tool's sheets, together; what is safe to mend is mended after a preview. */
export function ToolFaults({ tool, isBuilt, faults }: ToolFaultsProps) {
  const [preview, setPreview] = useState<(fault: Fault) => boolean>();
  const mendable = faults.filter(({ mend }) => mend !== undefined);
  const shown = preview === undefined ? [] : mendable.filter(preview);
  if (shown.length > 0)
    return <MendPreview tool={tool} faults={shown} onClose={() => setPreview(undefined)} />;
  return (
    <Faults
      tool={tool}
      isBuilt={isBuilt}
      faults={faults}
      mendableCount={mendable.length}
      onPreview={(wanted) => setPreview(() => wanted)}
    />
  );
}

interface FaultsProps extends ToolFaultsProps {
  readonly mendableCount: number;
  readonly onPreview: (wanted: (fault: Fault) => boolean) => void;
}

function Faults({ tool, isBuilt, faults, mendableCount, onPreview }: FaultsProps) {
  const styles = useStyles();
  const session = useSession();
  const groups = groupFaults(faults);
  const action =
    mendableCount > 0 ? (
      <PrimaryButton onClick={() => onPreview(() => true)}>{paneCheck.preview}</PrimaryButton>
    ) : (
      <PrimaryButton onClick={() => void session.read()}>{paneCheck.checkAgain}</PrimaryButton>
    );
  // The state that a page shows by itself is that of dobbelt bundlinje.
  return (
    <Page title={paneCheck.title} action={action} {...(tool === 'soem' ? { state: '' } : {})}>
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
