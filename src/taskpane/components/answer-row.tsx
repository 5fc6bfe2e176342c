import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { focusOnce } from './focus-once';

const useStyles = makeStyles({
  // Large text puts the choices under their label.
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px' },
  label: { flex: '0 1 5.25rem', fontSize: tokens.fontSizeBase200 },
  choices: { display: 'flex', flex: '1 1 11rem', gap: '2px' },
  choice: {
    position: 'relative',
    display: 'flex',
    flex: '1 1 28px',
    maxWidth: '40px',
    minHeight: '32px',
    alignItems: 'center',
    justifyContent: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  // The radio itself lies over the box, unseen: the browser's own keys and names keep working.
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

interface AnswerRowProps {
  readonly name: string;
  readonly label: string;
  readonly range: { readonly min: number; readonly max: number };
  readonly value: number | null;
  /** The answer is asked for and missing. */
  readonly isWanted: boolean;
  readonly onAnswer: (value: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly takesFocus: boolean;
}

/** One answer as radio buttons in a row: arrows choose, Delete empties, Esc brings back what stood there. */
export function AnswerRow(props: AnswerRowProps) {
  const { name, label, range, value, isWanted, onAnswer, onKeyDown, takesFocus } = props;
  const styles = useStyles();
  const before = useRef<number | null>(value);
  const choices = Array.from({ length: range.max - range.min + 1 }, (_, index) => range.min + index);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onAnswer(null);
    else if (event.key === 'Escape' && value !== before.current) {
      event.stopPropagation();
      onAnswer(before.current);
    } else onKeyDown(event);
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-invalid={isWanted}
      className={styles.row}
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) before.current = value;
      }}
    >
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice} className={mergeClasses(styles.choice, value === choice && styles.chosen)}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={choice}
              checked={value === choice}
              {...(takesFocus && choice === range.min ? { ref: focusOnce } : {})}
              onChange={() => onAnswer(choice)}
              onKeyDown={onKey}
            />
            {choice}
          </label>
        ))}
      </div>
    </div>
  );
}
