import { useState, type MouseEvent, type SubmitEvent } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { DRAW_COUNT, DRAW_SEED } from '../../../../catalogue/soem/draw-defaults';
import type { SoemFacts } from '../../../../domain/soem/facts';
import { paneSoemSensitivity } from '../../../../text/pane-soem-sensitivity';
import { EntryField } from '../../../components/entry-field';
import { fieldNumber } from '../../../components/typed-values';
import { useFirstError } from '../../../components/use-first-error';
import { parseDraws, type DrawErrors, type DrawFields } from './parse-draws';
import { useSectionStyles } from './section-styles';
import { useDrawRun } from './use-draw-run';
import type { LastDraws } from './use-last-draws';

const text = paneSoemSensitivity.draws;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    alignItems: 'start',
    gap: '10px',
  },
  button: { alignSelf: 'flex-start' },
});

const LONGEST = 12;

/** How many draws and from where; one button that runs them, and stops them while they run. */
export function DrawsForm({ facts, draws }: { readonly facts: SoemFacts; readonly draws: LastDraws }) {
  const styles = useStyles();
  const { last } = draws;
  const { progress, hasFailed, run, stop } = useDrawRun(facts, draws);
  const [fields, setFields] = useState<DrawFields>(() => ({
    count: fieldNumber(last?.result.plan.draws ?? DRAW_COUNT.usual),
    seed: fieldNumber(last?.result.plan.seed ?? DRAW_SEED.usual),
  }));
  const [errors, setErrors] = useState<DrawErrors>({});
  const [refusals, setRefusals] = useState(0);
  const form = useFirstError(refusals);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (progress !== null) return;
    const plan = parseDraws(fields);
    const isPlan = 'quantiles' in plan;
    setErrors(isPlan ? {} : plan);
    if (isPlan) void run(plan);
    else setRefusals(refusals + 1);
  };
  // The button keeps its place and the focus; without preventDefault the same press would run the next draws.
  const end = (event: MouseEvent) => {
    event.preventDefault();
    stop();
  };
  return (
    <form className={styles.form} ref={form} noValidate onSubmit={send}>
      <div className={styles.fields}>
        <EntryField
          isNumber
          label={text.count}
          hint={text.countHint(DRAW_COUNT.least, DRAW_COUNT.most)}
          value={fields.count}
          error={errors.count}
          maxLength={LONGEST}
          onChange={(count) => setFields({ ...fields, count })}
        />
        <EntryField
          isNumber
          label={text.seed}
          hint={text.seedHint}
          value={fields.seed}
          error={errors.seed}
          maxLength={LONGEST}
          onChange={(seed) => setFields({ ...fields, seed })}
        />
      </div>
      <Button type="submit" className={styles.button} {...(progress === null ? {} : { onClick: end })}>
        {progress !== null ? text.stop : last === null ? text.run : text.again}
      </Button>
      {progress !== null && <Progress done={progress} />}
      <div role="alert">
        {hasFailed && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{text.failed}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </form>
  );
}

function Progress({ done }: { readonly done: number }) {
  const styles = useSectionStyles();
  return (
    <div>
      <ProgressBar aria-label={text.progress} value={done} />
      <p className={styles.help}>{text.running(done)}</p>
    </div>
  );
}
