import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { saveSoemRows } from '../../../../commands/save-soem-rows';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { rowsOfCalculation } from '../../../../sheets/soem/rows/row-cells';
import { omkostningerTable } from '../../../../sheets/soem/specs/omkostninger';
import { paneSoemStep as text } from '../../../../text/pane-soem-steps';
import type { Snapshot } from '../../../../workbook/snapshot';
import { useSession } from '../../../session/use-session';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'flex-start' },
});

interface ZeroCostsProps {
  readonly snapshot: Snapshot;
  readonly calculation: SoemCalculation;
}

/** Answers the posts that stand open with 0, all at once. */
export function ZeroCosts({ snapshot, calculation }: ZeroCostsProps) {
  const styles = useStyles();
  const session = useSession();
  const open = rowsOfCalculation(snapshot, omkostningerTable, calculation.name).filter(
    ({ cells }) => cells.post !== null && cells.amount === null,
  );
  if (open.length === 0) return null;
  const changes = open.map(({ row, cells }) => ({
    ...{ table: omkostningerTable.id, row, was: cells },
    cells: { amount: 0 },
  }));
  const answer = () =>
    session.run(
      'save',
      (context) => saveSoemRows(context, changes),
      () => text.zeroesDone(open.length),
    );
  return (
    <>
      <p className={styles.help}>{text.zeroesHelp}</p>
      <Button className={styles.button} onClick={() => void answer()}>
        {text.zeroes(open.length)}
      </Button>
    </>
  );
}
