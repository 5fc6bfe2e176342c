import { useId, useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Fault } from '../../../sheets/fault';
import { paneCheck } from '../../../text/pane-check';
import { paneShell } from '../../../text/pane-shell';
import { useSession } from '../../session/use-session';
import { mendWords } from './mend-words';
import { isWhole, type FaultGroup } from './group-faults';

/** More would make the page slow and would not be read. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({
  item: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  toggle: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { flexGrow: 1, minWidth: 0, paddingLeft: '6px', overflowWrap: 'anywhere' },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  error: { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
  faults: {
    margin: 0,
    padding: '0 12px 10px 12px',
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  mend: { margin: '0 12px 10px 12px' },
  text: { margin: 0 },
  address: { fontWeight: tokens.fontWeightSemibold },
});

interface FaultGroupItemProps {
  readonly group: FaultGroup;
  /** Shows what would be mended in this group. */
  readonly onPreview: () => void;
}

/** One kind of fault in one sheet; opened it shows every cell, what was expected, and the way to it. */
export function FaultGroupItem({ group, onPreview }: FaultGroupItemProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { faults, severity, sheetName, headline } = group;
  const shown = faults.slice(0, MOST_SHOWN);
  return (
    <li className={styles.item}>
      <Button
        appearance="transparent"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setIsOpen(!isOpen)}
      >
        {severity === 'error' && <ErrorCircleRegular className={styles.error} aria-hidden />}
        {severity === 'question' && <QuestionCircleRegular className={styles.mark} aria-hidden />}
        {severity === 'note' && <InfoRegular className={styles.mark} aria-hidden />}
        <span className={styles.words}>
          {isWhole({ faults })
            ? paneCheck.wholeTable(sheetName, headline)
            : paneCheck.group(faults.length, sheetName, headline)}
        </span>
      </Button>
      {faults.some(({ mend }) => mend !== undefined) && (
        <Button
          size="small"
          className={styles.mend}
          aria-label={paneCheck.previewOf(headline)}
          onClick={onPreview}
        >
          {paneCheck.previewGroup}
        </Button>
      )}
      <ul id={id} className={styles.faults} hidden={!isOpen}>
        {isOpen &&
          shown.map((fault) => <FaultItem key={`${fault.place.address} ${fault.found}`} fault={fault} />)}
        {isOpen && faults.length > shown.length && <li>{paneCheck.more(faults.length - shown.length)}</li>}
      </ul>
    </li>
  );
}

function FaultItem({ fault }: { readonly fault: Fault }) {
  const styles = useStyles();
  const session = useSession();
  const { sheetKey, cell, address } = fault.place;
  return (
    <li>
      <p className={styles.text}>
        <span className={styles.address}>{address}</span> {paneCheck.found(fault.found, fault.expected)}
      </p>
      <p className={styles.text}>
        {fault.mend === undefined ? fault.remedy : paneCheck.proposal(mendWords(fault))}
      </p>
      {sheetKey !== undefined && cell !== undefined && (
        <Link
          as="button"
          aria-label={`${paneShell.showInSheet}: ${address}`}
          onClick={() => void session.reveal(sheetKey, cell)}
        >
          {paneShell.showInSheet}
        </Link>
      )}
    </li>
  );
}
