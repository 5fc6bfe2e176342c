import { useState } from 'react';
import { paneSoemForm as text, rowWords } from '../../../../text/pane-soem-steps';
import type { TableId } from '../../../../workbook/marker';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { useSessionState } from '../../../session/use-session';
import { useCalculation } from '../../../session/use-soem';
import { RowForm } from './row-form';

/** One row of a table of SØM as a form; a new one without `row`, ready for the next when it is saved. */
export default function RowPage({ table, row }: { readonly table: TableId; readonly row?: number }) {
  const snapshot = useSessionState(({ view }) => view?.snapshot);
  const calculation = useCalculation();
  const [round, setRound] = useState(0);
  const found = snapshot?.tables.find(({ id }) => id === table);
  const hasRow = row === undefined || row < (found?.rows?.length ?? 0);
  if (snapshot === undefined || calculation === null || found === undefined || !hasRow) {
    return (
      <Page title={rowWords[table]?.one ?? ''}>
        <EmptyState text={text.gone} />
      </Page>
    );
  }
  return (
    <RowForm
      key={round}
      snapshot={snapshot}
      calculation={calculation}
      table={table}
      onNext={() => setRound(round + 1)}
      {...(row === undefined ? {} : { row })}
    />
  );
}
