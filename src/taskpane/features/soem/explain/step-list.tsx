import { mergeClasses } from '@fluentui/react-components';
import type { ExplainTarget, ExplanationStep } from '../../../../domain/soem/explanation';
import { paneSoemExplain as text } from '../../../../text/pane-soem-explain';
import {
  explainedWords,
  figureWords,
  formulaWords,
  numbersWords,
  stepWords,
} from '../../../../text/soem-explanation';
import { useExplainStyles } from './explain-styles';
import { StepInputs } from './step-inputs';

interface StepListProps {
  readonly target: ExplainTarget;
  /** With figures as they are published. */
  readonly steps: readonly ExplanationStep[];
}

/** The figure, then the steps to it in the order they are worked out; the last one is the figure itself. */
export function StepList({ target, steps }: StepListProps) {
  const styles = useExplainStyles();
  const last = steps.at(-1);
  return (
    <section aria-label={text.steps}>
      <h2 className={styles.heading}>{text.steps}</h2>
      {last && (
        <p className={styles.result}>
          {explainedWords(target)}: {resultWords(target, last)}
        </p>
      )}
      <p className={styles.help}>{text.count(steps.length)}</p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepItem
            key={`${step.formula} ${step.about ?? ''}`}
            number={index + 1}
            step={step}
            isLast={step === last}
          />
        ))}
      </ol>
    </section>
  );
}

/** A chain for a break-even that is no number ends before it. */
function resultWords({ kind }: ExplainTarget, last: ExplanationStep): string {
  if (kind !== 'breakEven') return figureWords(last.value, last.unit);
  return last.formula.startsWith('breakEven') ? text.seeSteps : text.noPoint;
}

interface StepItemProps {
  readonly number: number;
  readonly step: ExplanationStep;
  readonly isLast: boolean;
}

function StepItem({ number, step, isLast }: StepItemProps) {
  const styles = useExplainStyles();
  const earlier = numbersWords({ from: step.from, inputs: [] });
  return (
    <li className={mergeClasses(styles.step, isLast && styles.last)}>
      <h3 className={styles.head}>
        <span>
          {number}. {stepWords(step)}
        </span>
        <span className={styles.figure}>{figureWords(step.value, step.unit)}</span>
      </h3>
      <p className={styles.how}>{formulaWords(step.formula)}</p>
      {earlier !== '' && <p className={styles.text}>{text.figures(earlier)}</p>}
      <StepInputs inputs={step.inputs} />
    </li>
  );
}
