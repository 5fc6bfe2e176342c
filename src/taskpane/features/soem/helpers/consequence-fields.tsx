import { Field, Select } from '@fluentui/react-components';
import { serviceAreas } from '../../../../catalogue/soem/service-areas';
import { MOST_YEARS } from '../../../../sheets/soem/rows/proposal-change';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';
import { EntryField } from '../../../components/entry-field';
import { parseYears } from './proposed-change';

/** What the user says of a consequence. */
export interface Answers {
  readonly years: string;
  readonly area: string;
}

interface ConsequenceFieldsProps {
  readonly answers: Answers;
  readonly asksArea: boolean;
  /** Somebody tried to send it as it is. */
  readonly isRefused: boolean;
  readonly onChange: (next: Partial<Answers>) => void;
}

/** How many years the difference lasts, and the area of a service that has no row yet. */
export function ConsequenceFields({ answers, asksArea, isRefused, onChange }: ConsequenceFieldsProps) {
  const yearsError = parseYears(answers.years) === undefined ? text.yearsError(MOST_YEARS) : undefined;
  const areaError = isRefused && answers.area === '' ? { validationMessage: text.areaError } : {};
  return (
    <>
      <EntryField
        label={text.years}
        hint={text.yearsHelp}
        value={answers.years}
        error={yearsError}
        isNumber
        required
        maxLength={2}
        onChange={(years) => onChange({ years })}
      />
      {asksArea && (
        <Field label={text.area} hint={text.areaHelp} required {...areaError}>
          <Select value={answers.area} onChange={(_, { value }) => onChange({ area: value })}>
            <option value="" />
            {serviceAreas.map((area) => (
              <option key={area}>{area}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
