import type { ComponentProps } from 'react';
import { resultStateText } from '../../../../text/pane-shell';
import { paneSoemShared } from '../../../../text/pane-soem-shared';
import { isSameName } from '../../../../sheets/soem/read/soem-reading';
import { Page } from '../../../components/page';
import { useSessionState } from '../../../session/use-session';
import { useCalculation, useSoemView } from '../../../session/use-soem';

/** A page of SØM: how old its results are stands beside the action. */
export function SoemPage(props: Omit<ComponentProps<typeof Page>, 'state'>) {
  return <Page {...props} state={useSoemState()} />;
}

/** How the result sheets of SØM stand, in words; nothing before there are any sheets. */
function useSoemState(): string {
  const view = useSoemView();
  const calculation = useCalculation();
  const isStale = useSessionState((state) => state.isStale);
  if (view?.built !== 'yes') return '';
  if (isStale) return resultStateText.changed;
  const { resultState, updatedAt, chosen } = view;
  if (resultState === 'absent' || resultState === 'unfinished') return resultStateText[resultState];
  if (calculation !== null && chosen !== undefined && !isSameName(chosen, calculation.name)) {
    return paneSoemShared.otherShown(chosen);
  }
  return resultStateText[resultState](updatedAt);
}
