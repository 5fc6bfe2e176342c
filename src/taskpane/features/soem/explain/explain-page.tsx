import { useMemo, useState } from 'react';
import type { ExplainTarget } from '../../../../domain/soem/explanation';
import type { SoemFacts } from '../../../../domain/soem/facts';
import { explain } from '../../../../domain/soem/explain/explain';
import { mustHold } from '../../../../domain/soem/explain/must-hold';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { publishedConditions, publishedStep } from '../../../../sheets/soem/results/published-step';
import { soemForklaring } from '../../../../sheets/soem/specs/result-sheets';
import { paneSoemExplain as text } from '../../../../text/pane-soem-explain';
import { mustHoldWords } from '../../../../text/soem-explanation';
import { PrimaryButton } from '../../../components/primary-button';
import { useSession, useView } from '../../../session/use-session';
import { useCalculation, useSoemView } from '../../../session/use-soem';
import { NoResult } from '../shared/no-result';
import { PayerChoice } from '../shared/payer-choice';
import { SoemPage } from '../shared/soem-page';
import { useExplainStyles } from './explain-styles';
import { ResultChoice } from './result-choice';
import { StepList } from './step-list';

/** Takes one result apart: what must hold for it, and every step from the inputs to the figure. */
export default function ExplainPage({ target }: { readonly target: ExplainTarget }) {
  const calculated = useCalculation()?.calculated;
  if (calculated?.outcome.status !== 'calculated') {
    return (
      <SoemPage title={text.title}>
        <NoResult />
      </SoemPage>
    );
  }
  return <Explained facts={calculated.facts} result={calculated.outcome.result} asked={target} />;
}

interface ExplainedProps {
  readonly facts: SoemFacts;
  readonly result: SoemResult;
  readonly asked: ExplainTarget;
}

function Explained({ facts, result, asked }: ExplainedProps) {
  const styles = useExplainStyles();
  const [target, setTarget] = useState(asked);
  const steps = useMemo(
    () =>
      explain(facts, target)
        .steps.filter(({ formula, value }) => formula !== 'costPost' || value !== 0)
        .map(publishedStep),
    [facts, target],
  );
  const condition = mustHold(result).find(({ payer }) => payer === target.payer);
  return (
    <SoemPage title={text.title} action={<PrintAction />}>
      <ResultChoice result={result} target={target} onChange={setTarget} />
      <PayerChoice value={target.payer} onChange={(payer) => setTarget({ ...target, payer })} />
      {condition && isAboutTheWhole(target) && (
        <section aria-label={text.mustHold}>
          <h2 className={styles.heading}>{text.mustHold}</h2>
          <p className={styles.text}>{mustHoldWords(publishedConditions(condition))}</p>
        </section>
      )}
      <StepList target={target} steps={steps} />
    </SoemPage>
  );
}

/** Break-even is worked out for the whole of a payer's result, not for one year or line of it. */
function isAboutTheWhole({ kind }: ExplainTarget): boolean {
  return kind === 'net' || kind === 'perParticipant' || kind === 'breakEven';
}

/** The sheet with the same chains, as soon as it is of the input as it is now. */
function PrintAction() {
  const session = useSession();
  const snapshot = useView()?.snapshot;
  const isCurrent = useSoemView()?.resultState === 'current';
  const sheet = snapshot?.sheets.find(({ id }) => id === soemForklaring.id);
  if (!isCurrent || sheet === undefined) {
    return <PrimaryButton onClick={() => void session.refresh()}>{text.refresh}</PrimaryButton>;
  }
  const open = () => void session.reveal(sheet.key, { row: 0, column: 0 });
  return <PrimaryButton onClick={open}>{text.openSheet}</PrimaryButton>;
}
