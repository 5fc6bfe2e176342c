import { Field, Select } from '@fluentui/react-components';
import { paneSoemShared } from '../../../../text/pane-soem-shared';
import { useSession } from '../../../session/use-session';
import { useCalculation, useSoemView } from '../../../session/use-soem';

/** Which calculation to work on; nothing to choose while there is only one. */
export function CalculationChoice() {
  const session = useSession();
  const calculations = useSoemView()?.calculations ?? [];
  const chosen = useCalculation();
  if (calculations.length < 2 || chosen === null) return null;
  return (
    <Field label={paneSoemShared.calculation}>
      <Select value={chosen.name} onChange={(_, { value }) => session.chooseCalculation(value)}>
        {calculations.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
