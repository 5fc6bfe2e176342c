import { Button } from '@fluentui/react-components';
import { proposeFromShadow } from '../../../../domain/soem/follow-up/propose-from-shadow';
import { skyggevisitationTable } from '../../../../sheets/soem/specs/skyggevisitation';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';
import { EmptyState } from '../../../components/empty-state';
import { useSession, useView } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { NoResult } from '../shared/no-result';
import { SoemPage } from '../shared/soem-page';
import { ProposalForm } from './proposal-form';

/** What the *skyggevisitation* suggests, taken over one figure at a time. */
export default function ProposalsPage() {
  const snapshot = useView()?.snapshot;
  const calculation = useCalculation();
  const facts = calculation?.calculated?.facts;
  if (snapshot === undefined || calculation === null || facts === undefined) {
    return (
      <SoemPage title={text.title}>
        <NoResult />
      </SoemPage>
    );
  }
  const proposal = proposeFromShadow(facts);
  if (proposal.baseline === null && proposal.consequences.length === 0) return <NoProposals />;
  return (
    <ProposalForm key={calculation.name} snapshot={snapshot} calculation={calculation} proposal={proposal} />
  );
}

function NoProposals() {
  const session = useSession();
  const table = useView()?.snapshot.tables.find(({ id }) => id === skyggevisitationTable.id);
  const first = table && { row: table.area.row + 1, column: table.area.column + 1 };
  return (
    <SoemPage title={text.title}>
      <EmptyState text={text.none}>
        {table !== undefined && first !== undefined && (
          <Button onClick={() => void session.reveal(table.sheetKey, first)}>{text.showSheet}</Button>
        )}
      </EmptyState>
    </SoemPage>
  );
}
