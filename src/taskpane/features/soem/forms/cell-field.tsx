import { Field, Select } from '@fluentui/react-components';
import type { ColumnKind } from '../../../../sheets/spec';
import { paneSoemForm as text } from '../../../../text/pane-soem-steps';
import { EntryField } from '../../../components/entry-field';

/** One cell as a field: what the sheets say of it, and what is wrong with it. */
export interface CellFieldSpec {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly kind: ColumnKind;
  readonly unit?: string;
  readonly max?: number;
  readonly required: boolean;
  /** The values of a list; others are refused unless the list is `isOpen`. */
  readonly options?: readonly string[];
  readonly isOpen?: boolean;
}

export interface CellFieldState {
  readonly value: string;
  readonly error?: string;
  readonly question?: string;
}

interface CellFieldProps {
  readonly spec: CellFieldSpec;
  readonly state: CellFieldState;
  readonly onChange: (value: string) => void;
  readonly takesFocus?: boolean;
}

const TEXT_KINDS: readonly ColumnKind[] = ['text', 'id', 'code', 'value', 'date', 'month'];
/** Room for a whole note; a cell takes far more. */
const LONGEST_TEXT = 400;
const LONGEST_VALUE = 30;

/** A field for one cell: a choice where the sheet has a list, else typed as in the cell. */
export function CellField({ spec, state, onChange, takesFocus = false }: CellFieldProps) {
  const { options, isOpen = false } = spec;
  const hint = [spec.help, state.question ?? ''].filter((words) => words !== '').join(' ');
  const common = {
    label: spec.label,
    required: spec.required,
    ...(hint === '' ? {} : { hint }),
    ...(state.error === undefined ? {} : { error: state.error }),
  };
  if (options !== undefined && !isOpen) {
    return <ChoiceOfList {...common} {...{ options, value: state.value, onChange, takesFocus }} />;
  }
  const isNumber = !TEXT_KINDS.includes(spec.kind);
  return (
    <EntryField
      {...common}
      value={state.value}
      onChange={onChange}
      isNumber={isNumber}
      takesFocus={takesFocus}
      maxLength={spec.kind === 'text' || spec.kind === 'id' ? LONGEST_TEXT : LONGEST_VALUE}
      {...(spec.unit === undefined ? {} : { unit: spec.unit })}
      {...(options === undefined ? {} : { suggestions: options })}
    />
  );
}

interface ListFieldProps {
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly error?: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly takesFocus: boolean;
}

/** One function for all drawings, so that it takes the focus only once. */
function focusSelect(select: HTMLSelectElement | null): void {
  select?.focus();
}

/** What stands there is offered too, although the list does not have it. */
function ChoiceOfList({
  label,
  required,
  hint,
  error,
  options,
  value,
  onChange,
  takesFocus,
}: ListFieldProps) {
  const offered = value === '' || options.includes(value) ? options : [value, ...options];
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      <Select
        value={value}
        onChange={(_, data) => onChange(data.value)}
        {...(takesFocus ? { ref: focusSelect } : {})}
      >
        <option value="">{text.blank}</option>
        {offered.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
