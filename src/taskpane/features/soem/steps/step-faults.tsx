import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Fault } from '../../../../sheets/fault';
import { faultHeadline } from '../../../../text/faults';
import { textOf } from '../../../../sheets/soem/read/read-items';
import { allRows } from '../../../../sheets/soem/rows/row-cells';
import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import { paneSoemStep as text } from '../../../../text/pane-soem-steps';
import type { Snapshot } from '../../../../workbook/snapshot';
import type { SoemStep } from '../../../session/pages';
import type { Session } from '../../../session/session-state';
import { useSession } from '../../../session/use-session';
import { rowSentence } from './row-sentence';
import { STEP_PARTS } from '../shared/step-parts';

/** More would push the entries out of sight; the rest is under Kontrol. */
const MOST_SHOWN = 6;

const useStyles = makeStyles({
  heading: { margin: '0 0 6px 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
});

interface StepFaultsProps {
  readonly snapshot: Snapshot;
  readonly step: SoemStep;
  readonly faults: readonly Fault[];
}

/** What is missing or asked in a step, errors first, each the way to its field. Posts not filled have their own line. */
export function StepFaults({ snapshot, step, faults }: StepFaultsProps) {
  const styles = useStyles();
  const session = useSession();
  const told = faults.filter(({ kind, severity }) => kind !== 'costNotFilled' && severity !== 'note');
  const inOrder = [
    ...told.filter(({ severity }) => severity === 'error'),
    ...told.filter(({ severity }) => severity === 'question'),
  ];
  if (inOrder.length === 0) return null;
  const shown = inOrder.slice(0, MOST_SHOWN);
  return (
    <section aria-label={text.missing}>
      <h2 className={styles.heading}>{text.missing}</h2>
      <ul className={styles.list}>
        {shown.map((fault) => (
          <li key={`${fault.kind} ${fault.place.address} ${fault.found}`}>
            <Link as="button" onClick={() => leadTo(session, snapshot, step, fault)}>
              {words(snapshot, fault)}
            </Link>
          </li>
        ))}
        {inOrder.length > shown.length && <li>{text.moreMissing(inOrder.length - shown.length)}</li>}
      </ul>
    </section>
  );
}

/** What is wrong, and in which row. */
function words(snapshot: Snapshot, fault: Fault): string {
  const { kind, place, expected } = fault;
  const { table, row } = place;
  if (kind === 'itemMissing') return place.header ?? '';
  const headline = faultHeadline(fault);
  if (kind === 'priceMissing') return text.inRow(headline, expected);
  if (table === undefined || row === undefined) return headline;
  const cells = allRows(snapshot, soemTable(table))[row]?.cells;
  if (cells === undefined) return headline;
  if (table !== 'soem_indsats') return text.inRow(headline, rowSentence(table, cells));
  const label = textOf(cells.item ?? null).replace(/\*+$/, '');
  return headline.startsWith(label) ? headline : text.inRow(headline, label);
}

/** To the form of the row, or to the cell where there is no row. */
function leadTo(session: Session, snapshot: Snapshot, step: SoemStep, fault: Fault): void {
  const { table, row, sheetKey, cell } = fault.place;
  const isThere = snapshot.tables.some(({ id, rows = [] }) => id === table && (row ?? 0) < rows.length);
  if (table === 'soem_indsats' && row !== undefined) session.goTo({ name: 'soemItems', step });
  else if (fault.kind === 'priceMissing') session.goTo({ name: 'soemRow', table: 'soem_priser' });
  else if (table !== undefined && STEP_PARTS[step].tables.includes(table) && row !== undefined && isThere)
    session.goTo({ name: 'soemRow', table, row });
  else if (sheetKey !== undefined && cell !== undefined) void session.reveal(sheetKey, cell);
  else session.goTo({ name: 'check' });
}
