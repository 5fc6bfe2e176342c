import { Field, Select } from '@fluentui/react-components';
import type { WorkbookView } from '../../../commands/types';
import type { MonthNumber } from '../../../domain/calendar/calendar-date';
import { monthNumber } from '../../../domain/calendar/month-number';
import type { CourseResult } from '../../../domain/dobbelt-bundlinje/course-result';
import { danishMonth } from '../../../text/danish-format';
import { paneRegister } from '../../../text/pane-register';
import { registerColumns } from './register-columns';

interface MonthChoiceProps {
  readonly view: WorkbookView;
  readonly result: CourseResult;
  readonly month: MonthNumber;
  readonly onMonth: (month: MonthNumber) => void;
}

/** The months from the start to the report date; those that are due stand first, under a heading of their own. */
export function MonthChoice({ view, result, month, onMonth }: MonthChoiceProps) {
  const first = monthNumber(result.course.start);
  const last = Math.max(monthNumber(view.facts.reportDate), month, first);
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isDue = (one: MonthNumber) => result.due.some(({ calendarMonth }) => calendarMonth === one);
  return (
    <Field label={registerColumns.month.label}>
      <Select value={String(month)} onChange={(_, data) => onMonth(Number(data.value))}>
        <MonthGroup label={paneRegister.dueMonths} months={months.filter(isDue)} />
        <MonthGroup label={paneRegister.otherMonths} months={months.filter((one) => !isDue(one))} />
      </Select>
    </Field>
  );
}

function MonthGroup({ label, months }: { readonly label: string; readonly months: readonly MonthNumber[] }) {
  if (months.length === 0) return null;
  return (
    <optgroup label={label}>
      {months.map((one) => (
        <option key={one} value={String(one)}>
          {danishMonth(one)}
        </option>
      ))}
    </optgroup>
  );
}
