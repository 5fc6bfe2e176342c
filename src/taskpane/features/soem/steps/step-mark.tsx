import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { stepStateText } from '../../../../text/pane-soem-steps';
import type { StepState } from '../shared/step-state';

const useStyles = makeStyles({
  state: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  mark: { flexShrink: 0 },
});

/** How a step stands, in words with a sign. */
export function StepMark({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  const { kind, missing, questions } = state;
  const words = {
    untouched: stepStateText.untouched,
    missing: stepStateText.missing(missing),
    questions: stepStateText.questions(questions),
    ready: stepStateText.ready,
  }[kind];
  const Mark = {
    untouched: CircleRegular,
    missing: ErrorCircleRegular,
    questions: QuestionCircleRegular,
    ready: CheckmarkCircleRegular,
  }[kind];
  return (
    <span className={mergeClasses(styles.state, kind === 'missing' && styles.missing)}>
      <Mark aria-hidden className={styles.mark} />
      {words}
    </span>
  );
}
