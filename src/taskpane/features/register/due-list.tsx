import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../../../commands/types';
import { danishMonth } from '../../../text/danish-format';
import { dueWords, paneRegister } from '../../../text/pane-register';
import { courseCounts } from '../../components/course-counts';
import { ListRow, RowList } from '../../components/list-row';
import { Page } from '../../components/page';
import { PrimaryButton } from '../../components/primary-button';
import type { DueEntry } from './due-entries';

const useStyles = makeStyles({
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  who: { fontWeight: tokens.fontWeightSemibold },
});

interface DueListProps {
  readonly view: WorkbookView;
  readonly entries: readonly DueEntry[];
  readonly onOpen: (courseId: string) => void;
}

/** Citizens with something due first; the other courses can be opened as well. */
export function DueList({ view, entries, onOpen }: DueListProps) {
  const styles = useStyles();
  const [first] = entries;
  const due = [...new Set(entries.map(({ courseId }) => courseId))];
  const others = view.results.filter(({ course }) => !due.includes(course.id));
  const nothingDue = courseCounts(view).isUnreadable ? paneRegister.unreadable : paneRegister.allDone;
  const begin = first && (
    <PrimaryButton onClick={() => onOpen(first.courseId)}>{paneRegister.begin}</PrimaryButton>
  );
  return (
    <Page title={paneRegister.title} action={begin}>
      <p className={styles.status}>
        {entries.length > 0 ? dueWords(entries.length, due.length) : nothingDue}
      </p>
      {due.length > 0 && (
        <RowList label={paneRegister.dueList}>
          {due.map((courseId) => (
            <ListRow key={courseId} onClick={() => onOpen(courseId)}>
              <DueSentence entries={entries.filter((entry) => entry.courseId === courseId)} view={view} />
            </ListRow>
          ))}
        </RowList>
      )}
      {others.length > 0 && (
        <>
          <h2 className={styles.heading}>{paneRegister.otherList}</h2>
          <RowList label={paneRegister.otherList}>
            {others.map(({ course }) => (
              <ListRow key={course.id} onClick={() => onOpen(course.id)}>
                <span>
                  <span className={styles.who}>{course.citizenId}</span> · {course.method}
                </span>
              </ListRow>
            ))}
          </RowList>
        </>
      )}
    </Page>
  );
}

function DueSentence({ entries, view }: Pick<DueListProps, 'entries' | 'view'>) {
  const styles = useStyles();
  const course = view.facts.courses.find(({ id }) => id === entries[0]?.courseId);
  const what = entries.map(({ calendarMonth, needsHours, needsGoal }) => {
    const parts = [
      ...(needsHours ? [paneRegister.hoursDue] : []),
      ...(needsGoal ? [course?.goalInstrument ?? ''] : []),
    ];
    return { calendarMonth, words: `${danishMonth(calendarMonth)}: ${parts.join(' og ')}` };
  });
  return (
    <>
      <span>
        <span className={styles.who}>{entries[0]?.citizenId}</span> · {course?.method}
      </span>
      {what.map(({ calendarMonth, words }) => (
        <span key={calendarMonth}>{words}</span>
      ))}
    </>
  );
}
