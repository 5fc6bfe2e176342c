import { useState } from 'react';
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { Outcome } from './outcome';
import { allCases, sampledCases } from './run-self-test';
import { selfTestTexts as text } from './texts';
import type { SelfTestState } from './use-self-test';
import { useSelfTest } from './use-self-test';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: '16px' },
  words: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The developer's page: the contract suite inside the Excel that shows this pane. */
export function SelfTestPage() {
  const styles = useStyles();
  const { state, start, stop } = useSelfTest();
  const [tester, setTester] = useState('');
  const [isSample, setSample] = useState(false);
  const isRunning = state.phase === 'running';
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text.title}</h1>
      <p className={styles.words}>{text.about}</p>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text.warning}</MessageBarBody>
      </MessageBar>
      <Field label={text.tester}>
        <Input value={tester} disabled={isRunning} onChange={(_, { value }) => setTester(value)} />
      </Field>
      <Field label={text.howMany}>
        <RadioGroup
          value={isSample ? 'sample' : 'all'}
          disabled={isRunning}
          onChange={(_, { value }) => setSample(value === 'sample')}
        >
          <Radio value="all" label={text.all(allCases.length)} />
          <Radio value="sample" label={text.sample(sampledCases.length)} />
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isRunning}
          onClick={() => void start(isSample ? sampledCases : allCases)}
        >
          {text.start}
        </Button>
        {isRunning && <Button onClick={stop}>{text.stop}</Button>}
      </div>
      <Progress state={state} />
      <Outcome state={state} tester={tester} />
    </main>
  );
}

function Progress({ state }: { readonly state: SelfTestState }) {
  const { phase, results, total, current, problem } = state;
  if (phase === 'notEmpty' || phase === 'broken') {
    const title = phase === 'notEmpty' ? text.notEmpty : text.broken;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{title}</MessageBarTitle> {problem ?? text.notEmptyRemedy}
          </MessageBarBody>
        </MessageBar>
      </div>
    );
  }
  if (phase !== 'running') return null;
  return (
    <Field validationState="none" validationMessage={`${text.progress(results.length, total)}: ${current}`}>
      <ProgressBar aria-label={text.running} value={results.length} max={total} />
    </Field>
  );
}
