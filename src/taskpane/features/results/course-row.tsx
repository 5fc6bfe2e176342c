import { makeStyles, tokens } from '@fluentui/react-components';
import type { CourseResult } from '../../../domain/dobbelt-bundlinje/course-result';
import { courseStage, hoursOfTotal } from '../../../text/pane-results';
import { readingTexts } from '../../../text/readings';
import { ListRow } from '../../components/list-row';
import { useSession } from '../../session/use-session';
import { ShareBars } from './share-bars';

const useStyles = makeStyles({
  who: { fontWeight: tokens.fontWeightSemibold },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    color: tokens.colorNeutralForeground2,
  },
  hours: { fontVariantNumeric: 'tabular-nums' },
});

/** One course as a sentence with one number, one small picture and one reading. */
export function CourseRow({
  result,
  isRunning,
}: {
  readonly result: CourseResult;
  readonly isRunning: boolean;
}) {
  const styles = useStyles();
  const session = useSession();
  const { course, reading } = result;
  return (
    <ListRow onClick={() => session.goTo({ name: 'course', courseId: course.id })}>
      <span>
        <span className={styles.who}>{course.citizenId}</span> · {courseStage(result, isRunning)}
      </span>
      <span className={styles.state}>
        <ShareBars expected={result.expectedShare} actual={result.actualShare} />
        <span className={styles.hours}>{hoursOfTotal(result)}</span>
        <span>
          {readingTexts[reading].symbol} {readingTexts[reading].name}
        </span>
      </span>
    </ListRow>
  );
}
