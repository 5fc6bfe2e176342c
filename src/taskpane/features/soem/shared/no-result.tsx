import { Button } from '@fluentui/react-components';
import { withheldBy } from '../../../../commands/withheld-by';
import { listWithin } from '../../../../text/list-within';
import { paneSoemShared } from '../../../../text/pane-soem-shared';
import { EmptyState } from '../../../components/empty-state';
import { useSession } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';

/** In the place of figures: the faults that withhold them, else the way to where a calculation is made. */
export function NoResult() {
  const session = useSession();
  const calculation = useCalculation();
  const errors = calculation === null ? [] : withheldBy(calculation);
  if (errors.length > 0) {
    return (
      <EmptyState text={paneSoemShared.withheld(listWithin(errors))}>
        <Button onClick={() => session.goTo({ name: 'check' })}>{paneSoemShared.toFaults}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState text={paneSoemShared.noCalculation}>
      <Button onClick={() => session.goTo({ name: 'register' })}>{paneSoemShared.toCalculation}</Button>
    </EmptyState>
  );
}
