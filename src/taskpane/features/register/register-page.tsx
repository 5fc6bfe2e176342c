import { useState } from 'react';
import type { WorkbookView } from '../../../commands/types';
import type { MonthNumber } from '../../../domain/calendar/calendar-date';
import { lastMonthEnded } from '../../../domain/calendar/last-month-ended';
import { paneRegister } from '../../../text/pane-register';
import { courseCounts } from '../../components/course-counts';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { useView } from '../../session/use-session';
import { dueEntries, entryAfter } from './due-entries';
import { DueList } from './due-list';
import { EntryForm } from './entry-form';

/** Which month of which course is being filled in. */
interface Current {
  readonly courseId: string;
  readonly month: MonthNumber;
}

/** What is due, citizen by citizen; saving one goes to the next. */
export default function RegisterPage({ courseId }: { readonly courseId?: string }) {
  const view = useView();
  if (view === null || view.results.length === 0) {
    const isUnreadable = view !== null && courseCounts(view).isUnreadable;
    return (
      <Page title={paneRegister.title}>
        <EmptyState text={isUnreadable ? paneRegister.unreadable : paneRegister.empty} />
      </Page>
    );
  }
  return <Registering view={view} {...(courseId === undefined ? {} : { courseId })} />;
}

function Registering({ view, courseId }: { readonly view: WorkbookView; readonly courseId?: string }) {
  const [current, setCurrent] = useState<Current | null>(() =>
    courseId === undefined ? null : firstMonthOf(view, courseId),
  );
  const entries = dueEntries(view);
  const result = view.results.find(({ course }) => course.id === current?.courseId);
  if (current === null || result === undefined) {
    return <DueList view={view} entries={entries} onOpen={(id) => setCurrent(firstMonthOf(view, id))} />;
  }
  const next = entryAfter(entries, current.courseId, current.month);
  const goOn = () =>
    setCurrent(next === undefined ? null : { courseId: next.courseId, month: next.calendarMonth });
  const place = entries.findIndex(
    (entry) => entry.courseId === current.courseId && entry.calendarMonth === current.month,
  );
  return (
    <EntryForm
      key={`${current.courseId} ${current.month}`}
      view={view}
      result={result}
      month={current.month}
      due={entries[place]}
      position={place < 0 ? '' : paneRegister.position(place + 1, entries.length)}
      onMonth={(month) => setCurrent({ ...current, month })}
      onDone={goOn}
      onList={() => setCurrent(null)}
    />
  );
}

/** The oldest month that is due, else the last one that has ended. */
function firstMonthOf(view: WorkbookView, courseId: string): Current {
  const due = dueEntries(view).find((entry) => entry.courseId === courseId);
  return { courseId, month: due?.calendarMonth ?? lastMonthEnded(view.facts.reportDate) };
}
