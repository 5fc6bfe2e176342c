import { useId, useRef, type KeyboardEvent } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { focusOnce } from './focus-once';

const useStyles = makeStyles({
  // Narrow fields for numbers, so that the eye finds the unit beside them.
  number: { maxWidth: '8.75rem', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
});

interface EntryFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Inside the field, after the value. */
  readonly unit?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isNumber?: boolean;
  readonly required?: boolean;
  /** Characters that can be typed. */
  readonly maxLength?: number;
  readonly takesFocus?: boolean;
  /** What is known already, proposed while typing. */
  readonly suggestions?: readonly string[];
}

/** Label above, unit inside, help under, error under that with an icon. Esc brings back what stood there when the field was entered. */
export function EntryField({ label, value, onChange, unit, hint, error, ...rest }: EntryFieldProps) {
  const styles = useStyles();
  const { isNumber = false, required = false, takesFocus = false, maxLength, suggestions } = rest;
  const id = useId();
  const before = useRef(value);
  const undo = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === before.current) return;
    event.stopPropagation();
    onChange(before.current);
  };
  return (
    <>
      <Field
        label={label}
        required={required}
        {...(hint === undefined ? {} : { hint })}
        {...(error === undefined ? {} : { validationMessage: error })}
      >
        <Input
          value={value}
          {...(isNumber ? { className: styles.number } : {})}
          inputMode={isNumber ? 'decimal' : 'text'}
          autoComplete="off"
          {...(maxLength === undefined ? {} : { maxLength })}
          {...(unit === undefined ? {} : { contentAfter: unit })}
          {...(suggestions === undefined ? {} : { list: id })}
          {...(takesFocus ? { ref: focusOnce } : {})}
          onFocus={() => {
            before.current = value;
          }}
          onChange={(_, data) => onChange(data.value)}
          onKeyDown={undo}
        />
      </Field>
      {suggestions && (
        <datalist id={id}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
