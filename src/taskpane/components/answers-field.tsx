import { useId, useRef, type KeyboardEvent } from 'react';
import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { scoreAnswers } from '../../domain/instruments/score-answers';
import type { Scale } from '../../domain/instruments/instrument';
import { fieldText } from '../../text/pane-fields';
import { AnswerRow } from './answer-row';

export type Answers = readonly (number | null)[];

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '4px' },
  score: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AnswersFieldProps {
  readonly label: string;
  readonly scale: Scale;
  /** Neutral words of our own, one for each answer. */
  readonly keywords: readonly string[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly takesFocus?: boolean;
}

/** All answers of one measurement. Digits alone are enough: each one answers and goes to the next row. */
export function AnswersField(props: AnswersFieldProps) {
  const { label, scale, keywords, answers, onChange, hint, error, takesFocus = false } = props;
  const styles = useStyles();
  const name = useId();
  const rows = useRef<HTMLDivElement>(null);
  const range = scale.answers;
  if (range === null) return null;
  const answer = (index: number, value: number | null) =>
    onChange(keywords.map((_, place) => (place === index ? value : (answers[place] ?? null))));
  const focusIn = (index: number, radio: string) => {
    const row = rows.current?.children[index];
    row?.querySelector<HTMLInputElement>(radio)?.focus();
  };
  const onDigit = (event: KeyboardEvent, index: number) => {
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (digit !== null && digit >= range.min && digit <= range.max) {
      answer(index, digit);
      // On the last row focus stays with the answer given.
      focusIn(index, `input[value="${digit}"]`);
      focusIn(index + 1, 'input:checked, input');
    }
  };
  return (
    <Field
      label={label}
      hint={hint === undefined ? fieldText.answersHelp : `${hint} ${fieldText.answersHelp}`}
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      {(field) => (
        <div
          role="group"
          aria-labelledby={field['aria-labelledby']}
          aria-describedby={field['aria-describedby']}
          ref={rows}
          className={styles.rows}
        >
          {keywords.map((keyword, index) => (
            <AnswerRow
              key={keyword}
              name={`${name}-${index}`}
              label={fieldText.answer(index + 1, keyword)}
              range={range}
              value={answers[index] ?? null}
              isWanted={error !== undefined && (answers[index] ?? null) === null}
              onAnswer={(value) => answer(index, value)}
              onKeyDown={(event) => onDigit(event, index)}
              takesFocus={takesFocus && index === 0}
            />
          ))}
          <span className={styles.score}>{fieldText.score(scoreAnswers(scale, answers).score)}</span>
        </div>
      )}
    </Field>
  );
}
