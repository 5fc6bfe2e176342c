import { makeStyles, tokens } from '@fluentui/react-components';
import type { CourseMonth, CourseResult } from '../../../domain/dobbelt-bundlinje/course-result';
import { shownNumber, shownShare, unbroken } from '../../../text/pane-format';
import { danishMonth } from '../../../text/danish-format';
import { paneResults } from '../../../text/pane-results';

const { headers } = paneResults;

const useStyles = makeStyles({
  // Seven columns of large text are wider than the pane; nothing else on the page is.
  scroller: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      padding: '0.1875rem 0.125rem',
      textAlign: 'right',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& td': { whiteSpace: 'nowrap' },
    '& th[scope="colgroup"]': { textAlign: 'center' },
    '& tbody th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
});

const reachable = { tabIndex: 0 };

/** The figures behind the picture, month by month. */
export function CourseTable({ result }: { readonly result: CourseResult }) {
  const styles = useStyles();
  return (
    <div role="region" aria-label={paneResults.table} className={styles.scroller} {...reachable}>
      <table className={styles.table}>
        <caption className={styles.caption}>{paneResults.table}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {headers.month}
            </th>
            <th scope="colgroup" colSpan={2}>
              {headers.hours}
            </th>
            <th scope="colgroup" colSpan={2}>
              {headers.share}
            </th>
            <th scope="colgroup" colSpan={2}>
              {unbroken(headers.goal(result.course.goalInstrument))}
            </th>
          </tr>
          <tr>
            <ExpectedAndActual />
            <ExpectedAndActual />
            <ExpectedAndActual />
          </tr>
        </thead>
        <tbody>
          {result.months.map((month) => (
            <MonthRow key={month.month} month={month} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ExpectedAndActual() {
  return (
    <>
      <th scope="col" abbr={headers.expectedInFull}>
        {headers.expected}
      </th>
      <th scope="col" abbr={headers.actualInFull}>
        {headers.actual}
      </th>
    </>
  );
}

function MonthRow({ month }: { readonly month: CourseMonth }) {
  return (
    <tr>
      <th scope="row" title={danishMonth(month.calendarMonth)}>
        {month.month}
      </th>
      <td>{shownNumber(month.expectedHoursToDate)}</td>
      <td>{shownNumber(month.actualHoursToDate)}</td>
      <td>{shownShare(month.expectedShare)}</td>
      <td>{shownShare(month.actualShare)}</td>
      <td>{shownNumber(month.expectedGoal)}</td>
      <td>{shownNumber(month.actualGoal)}</td>
    </tr>
  );
}
