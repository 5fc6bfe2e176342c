import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { paneSoemForm, paneSoemSteps, stepNames } from '../../../../text/pane-soem-steps';
import type { SoemStep } from '../../../session/pages';
import { useSessionState } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { ItemsForm } from './items-form';

/** What a step asks of `SØM – indsats`, in one form. */
export default function ItemsPage({ step }: { readonly step: SoemStep }) {
  const snapshot = useSessionState(({ view }) => view?.snapshot);
  const calculation = useCalculation();
  const isThere = snapshot?.tables.some(({ id }) => id === 'soem_indsats') ?? false;
  if (snapshot === undefined || calculation === null || !isThere) {
    return (
      <Page title={paneSoemForm.itemsTitle(stepNames[step])}>
        <EmptyState text={paneSoemSteps.partly} />
      </Page>
    );
  }
  return <ItemsForm snapshot={snapshot} calculation={calculation} step={step} />;
}
