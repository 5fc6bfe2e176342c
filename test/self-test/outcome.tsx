import { useId, useMemo, useState } from 'react';
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { Recording } from '../contract/recordings/recording';
import { copyText } from './copy-text';
import type { CaseResult } from './run-cases';
import type { SelfTest } from './run-self-test';
import { saveText } from './save-text';
import { selfTestTexts as text } from './texts';
import type { SelfTestState } from './use-self-test';
import { sayOutcome, writeReport } from './write-report';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: '14px' },
  list: { margin: 0, paddingLeft: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface OutcomeProps {
  readonly state: SelfTestState;
  readonly tester: string;
}

/** How it went, said aloud once, and what to take home from it. */
export function Outcome({ state, tester }: OutcomeProps) {
  const { outcome, total } = state;
  const run = outcome === undefined ? undefined : { results: outcome.results, total };
  return (
    <>
      <div role="status">{run === undefined ? '' : sayOutcome(run)}</div>
      {outcome !== undefined && <Details outcome={outcome} total={total} tester={tester} />}
    </>
  );
}

interface DetailsProps {
  readonly outcome: SelfTest;
  readonly total: number;
  readonly tester: string;
}

function Details({ outcome, total, tester }: DetailsProps) {
  const styles = useStyles();
  const { results, capabilities, recorded } = outcome;
  const [said, setSaid] = useState('');
  const date = useMemo(() => new Date().toISOString().slice(0, 10), []);
  const report = useMemo(
    () => writeReport({ capabilities, tester, date, results, total }),
    [capabilities, tester, date, results, total],
  );
  const recording = recorded === undefined ? undefined : toRecording(outcome, recorded, tester, date);
  const [box, setBox] = useState(report);
  const copy = async (content: string) => {
    setBox(content);
    setSaid((await copyText(content)) ? text.copied : text.notCopied);
  };
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button onClick={() => void copy(report)}>{text.copyReport}</Button>
        {recording !== undefined && (
          <>
            <Button onClick={() => void copy(recording)}>{text.copyRecording}</Button>
            <Button onClick={() => saveText(`optagelse-${date}.json`, recording)}>
              {text.saveRecording}
            </Button>
          </>
        )}
      </div>
      <div role="status">{said}</div>
      {recording === undefined && <p>{text.noRecorder}</p>}
      <Cases title={text.failed} results={results.filter((one) => one.outcome === 'failed')} />
      <Cases title={text.byHand} results={results.filter((one) => one.outcome === 'byHand')} />
      <Field label={text.takeHome}>
        <Textarea readOnly value={box} rows={10} resize="vertical" />
      </Field>
    </div>
  );
}

function toRecording(
  { capabilities }: SelfTest,
  recorded: NonNullable<SelfTest['recorded']>,
  tester: string,
  date: string,
): string {
  const { description, apiVersion, locale } = capabilities;
  const recording: Recording = {
    ...{ format: 1, recordedBy: tester, recordedIn: description, date, apiVersion, locale },
    ...recorded,
  };
  return JSON.stringify(recording);
}

function Cases({ title, results }: { readonly title: string; readonly results: readonly CaseResult[] }) {
  const styles = useStyles();
  const id = useId();
  if (results.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {title}
      </h2>
      <ul className={styles.list}>
        {results.map(({ path, message }) => (
          <li key={path.join()}>
            {path.join(' › ')}: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
