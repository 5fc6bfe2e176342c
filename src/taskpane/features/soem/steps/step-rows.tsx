import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { rowsOfCalculation, type FoundRow } from '../../../../sheets/soem/rows/row-cells';
import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import { paneSoemStep as text, rowWords } from '../../../../text/pane-soem-steps';
import type { TableId } from '../../../../workbook/marker';
import type { Snapshot } from '../../../../workbook/snapshot';
import { ListRow, RowList } from '../../../components/list-row';
import { useSession } from '../../../session/use-session';
import { useSoemView } from '../../../session/use-soem';
import { Disclosure } from '../shared/disclosure';
import { effectsByRow } from './effects-by-row';
import { groupRows } from './group-rows';
import { rowSentence } from './row-sentence';

/** More rows at once would make a long page; each press shows as many again. */
const PAGE = 20;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  note: { margin: 0 },
  effect: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  add: { alignSelf: 'flex-start' },
});

interface StepRowsProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
  readonly table: TableId;
}

/** The rows of a table, each a button to its form with what it means for the net now, and the way to a new one. */
export function StepRows({ snapshot, calculation, table }: StepRowsProps) {
  const styles = useStyles();
  const session = useSession();
  const places = useSoemView()?.places;
  const [pages, setPages] = useState(1);
  const rows = useMemo(
    () => rowsOfCalculation(snapshot, soemTable(table), calculation.name),
    [snapshot, table, calculation],
  );
  const effects = useMemo(() => effectsByRow(calculation, places, table), [calculation, places, table]);
  const many = rowWords[table]?.many ?? '';
  const { single, groups } = groupRows(table, rows);
  const shown = single.slice(0, pages * PAGE);
  return (
    <section className={styles.section} aria-label={text.rows(many)}>
      <h2 className={styles.heading}>{many.charAt(0).toUpperCase() + many.slice(1)}</h2>
      {rows.length === 0 && <p className={styles.note}>{text.noRows(many)}</p>}
      <Rows label={text.rows(many)} {...{ table, effects }} rows={shown} />
      {single.length > shown.length && (
        <Button className={styles.add} onClick={() => setPages(pages + 1)}>
          {text.showMore(single.length - shown.length)}
        </Button>
      )}
      {groups.map((group) => (
        <Disclosure key={group.label} summary={group.label}>
          <Rows label={group.label} {...{ table, effects }} rows={group.rows} />
        </Disclosure>
      ))}
      <Button size="small" className={styles.add} onClick={() => session.goTo({ name: 'soemRow', table })}>
        {text.addTo(rowWords[table]?.one ?? '')}
      </Button>
    </section>
  );
}

interface RowsProps {
  readonly label: string;
  readonly table: TableId;
  readonly rows: readonly FoundRow[];
  readonly effects: ReadonlyMap<number, string>;
}

function Rows({ label, table, rows, effects }: RowsProps) {
  const styles = useStyles();
  const session = useSession();
  if (rows.length === 0) return null;
  return (
    <RowList label={label}>
      {rows.map(({ row, cells }) => (
        <ListRow key={row} onClick={() => session.goTo({ name: 'soemRow', table, row })}>
          <span>{rowSentence(table, cells)}</span>
          {effects.get(row) !== undefined && <span className={styles.effect}>{effects.get(row)}</span>}
        </ListRow>
      ))}
    </RowList>
  );
}
