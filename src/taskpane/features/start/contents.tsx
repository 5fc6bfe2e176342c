import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../../../commands/types';
import { missingSheets } from '../../../sheets/build/missing-sheets';
import { dobbeltBundlinje } from '../../../sheets/specs/dobbelt-bundlinje';
import { danishDate } from '../../../text/danish-format';
import { paneStart } from '../../../text/pane-start';
import { courseCounts } from '../../components/course-counts';
import { EmptyState } from '../../components/empty-state';
import { ListRow, RowList } from '../../components/list-row';
import { useSession } from '../../session/use-session';

const useStyles = makeStyles({
  tool: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The parts of ours in this workbook, each line the way to where it is dealt with. */
export function Contents({ view }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const { isUnreadable } = courseCounts(view);
  if (view.built === 'no') return <EmptyState text={paneStart.noSheets} />;
  return (
    <>
      <h2 className={styles.tool}>{paneStart.tool}</h2>
      <p className={styles.lead}>
        {!isUnreadable && `${paneStart.contents(view.facts.citizens.length, view.facts.courses.length)} · `}
        {paneStart.reportDate(danishDate(view.facts.reportDate))}
      </p>
      {view.built === 'partly' && (
        <EmptyState text={paneStart.someSheets(missingSheets(view.snapshot, dobbeltBundlinje))} />
      )}
      {view.facts.courses.length === 0 && !isUnreadable ? (
        <EmptyState text={paneStart.noCourses} />
      ) : (
        <Lines view={view} />
      )}
    </>
  );
}

function Lines({ view }: { readonly view: WorkbookView }) {
  const session = useSession();
  const { due, coursesDue, toDiscuss, errors, questions, isUnreadable } = courseCounts(view);
  const check = () => session.goTo({ name: 'check' });
  if (isUnreadable) {
    return (
      <RowList label={paneStart.state}>
        <ListRow onClick={check}>{paneStart.unreadable}</ListRow>
        <ListRow onClick={check}>{paneStart.faults(errors, questions)}</ListRow>
      </RowList>
    );
  }
  return (
    <RowList label={paneStart.state}>
      <ListRow onClick={() => session.goTo({ name: 'register' })}>{paneStart.due(due, coursesDue)}</ListRow>
      <ListRow onClick={() => session.goTo({ name: 'results' })}>{paneStart.readings(toDiscuss)}</ListRow>
      <ListRow onClick={check}>{paneStart.faults(errors, questions)}</ListRow>
    </RowList>
  );
}
