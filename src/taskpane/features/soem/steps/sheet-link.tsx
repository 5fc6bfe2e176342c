import { Link } from '@fluentui/react-components';
import { paneSoemStep as text } from '../../../../text/pane-soem-steps';
import type { TableId } from '../../../../workbook/marker';
import type { Snapshot } from '../../../../workbook/snapshot';
import { useSession } from '../../../session/use-session';

interface SheetLinkProps {
  readonly snapshot: Snapshot;
  readonly table: TableId;
}

/** The way to the sheet that a step fills. */
export function SheetLink({ snapshot, table: id }: SheetLinkProps) {
  const session = useSession();
  const table = snapshot.tables.find((one) => one.id === id);
  if (table === undefined) return null;
  const { sheetKey, sheetName, area } = table;
  const show = () => void session.reveal(sheetKey, { row: area.row + 1, column: area.column });
  return (
    <div>
      <Link as="button" onClick={show}>
        {text.showSheet(sheetName)}
      </Link>
    </div>
  );
}
