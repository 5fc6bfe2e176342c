import { useState } from 'react';
import type { PayerOrTotal } from '../../../../domain/soem/payer';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { paneSoemResults } from '../../../../text/pane-soem-results';
import { Disclosure } from '../shared/disclosure';
import { PayerChoice } from '../shared/payer-choice';
import { PayerTable } from '../shared/payer-table';
import { AreaBars } from './area-bars';
import { areaRows } from './payer-rows';
import type { Counting } from './shown-amounts';

interface AreasSectionProps {
  readonly result: SoemResult;
  readonly counting: Counting;
}

/** Where the gains lie: bars for one payer at a time, and all of them in a table. */
export function AreasSection({ result, counting }: AreasSectionProps) {
  const [payer, setPayer] = useState<PayerOrTotal>('total');
  const { table, caption } = paneSoemResults.areas;
  return (
    <>
      <PayerChoice value={payer} onChange={setPayer} />
      <AreaBars result={result} payer={payer} counting={counting} />
      <Disclosure summary={table}>
        <PayerTable caption={caption} rows={areaRows(result, counting)} />
      </Disclosure>
    </>
  );
}
