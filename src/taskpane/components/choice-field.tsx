import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';

// Four choices are wider than a narrow pane.
const useStyles = makeStyles({ choices: { flexWrap: 'wrap' } });

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice between a few; all of them seen at once, arrows choose. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, hint, required = false, value, choices, onChange } = props;
  const styles = useStyles();
  return (
    <Field label={label} required={required} {...(hint === undefined ? {} : { hint })}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find((choice) => choice.value === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
