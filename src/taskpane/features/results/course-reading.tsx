import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../../../commands/types';
import type { CourseResult, MissingReason } from '../../../domain/dobbelt-bundlinje/course-result';
import { missingWords } from '../../../text/missing';
import { paneResults } from '../../../text/pane-results';
import { paneShell } from '../../../text/pane-shell';
import { readingTexts } from '../../../text/readings';
import { meaning } from '../../components/meaning-colors';
import { useSession } from '../../session/use-session';
import { placeOfMissing } from './place-of-missing';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
  },
  better: { borderLeftColor: meaning.better },
  worse: { borderLeftColor: meaning.worse },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

interface CourseReadingProps {
  readonly view: WorkbookView;
  readonly result: CourseResult;
}

/** What the figures say, as a question for the meeting, never a verdict; or what is missing, and where. */
export function CourseReading({ view, result }: CourseReadingProps) {
  const styles = useStyles();
  const { symbol, name, meaning: sense, question } = readingTexts[result.reading];
  const isBetter = result.reading === 'lessTimeGood' || result.reading === 'moreTimeGood';
  const isWorse = result.reading === 'lessTimePoor' || result.reading === 'moreTimePoor';
  return (
    <section
      className={mergeClasses(styles.box, isBetter && styles.better, isWorse && styles.worse)}
      aria-label={paneResults.reading}
    >
      <h2 className={styles.heading}>{paneResults.reading}</h2>
      <p className={styles.name}>
        {symbol} {name}
      </p>
      <p className={styles.text}>{sense}</p>
      {question !== '' && (
        <p className={styles.text}>
          {paneResults.discuss}: <em>{question}</em>
        </p>
      )}
      {result.missing.length > 0 && (
        <ul className={styles.list} aria-label={paneResults.missing}>
          {result.missing.map((reason) => (
            <MissingItem key={reason.kind} view={view} result={result} reason={reason} />
          ))}
        </ul>
      )}
      {result.hoursOutside > 0 && <p className={styles.text}>{paneResults.outside(result.hoursOutside)}</p>}
    </section>
  );
}

function MissingItem({ view, result, reason }: CourseReadingProps & { readonly reason: MissingReason }) {
  const session = useSession();
  const { course, months } = result;
  const place = placeOfMissing(view, course, reason);
  const words = missingWords(reason, {
    instrument: course.goalInstrument,
    calendarMonth: (month) => months[month - 1]?.calendarMonth,
  });
  return (
    <li>
      {words}{' '}
      {place && (
        <Link as="button" inline onClick={() => void session.reveal(place.sheetKey, place.cell)}>
          {paneShell.showInSheet}
        </Link>
      )}
    </li>
  );
}
