import { realisedYears } from '../../../../domain/soem/follow-up/realised-years';
import { useRatios as ratiosOf } from '../../../../domain/soem/follow-up/use-ratios';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { Pair } from '../../../../domain/soem/follow-up-result';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { notApplicable } from '../../../../text/missing';
import { paneSoemResults } from '../../../../text/pane-soem-results';
import { soemResultText } from '../../../../text/soem-results';
import { bareMoney } from '../shared/money-words';
import { StackedTable } from '../shared/stacked-table';
import { people } from './payer-rows';

/** How the kommune's part falls on its committees; nothing while it is not divided. */
export function CommitteeTable({ result }: { readonly result: SoemResult }) {
  const { heading, headers, none } = soemResultText.committees;
  if (result.byCommittee.every(({ committee }) => committee === null)) return null;
  const rows = result.byCommittee.map(({ committee, costs, consequences, net }) => ({
    label: committee ?? none,
    cells: [costs, consequences, net].map(bareMoney),
  }));
  return <StackedTable caption={heading} columns={headers.slice(1)} rows={rows} />;
}

/** Planned against realised, year by year; nothing before anything is registered. */
export function RealisedTable({ facts }: { readonly facts: SoemFacts }) {
  const { heading, columns, planned, realised } = paneSoemResults.realised;
  const years = realisedYears(facts);
  const first = years.findIndex(({ participants, successes, costs }) =>
    [participants, successes, costs].some(isRegistered),
  );
  if (first < 0) return null;
  const rows = years.slice(first).flatMap(({ year, participants, successes, costs, net }) => [
    {
      label: planned(year),
      cells: [
        people(participants.planned),
        people(successes.planned),
        bareMoney(costs.planned),
        bareMoney(net.planned.total),
      ],
    },
    {
      label: realised(year),
      cells: [
        people(participants.realised),
        people(successes.realised),
        costs.realised === null ? notApplicable : bareMoney(costs.realised),
        bareMoney(net.realised.total),
      ],
    },
  ]);
  return <StackedTable caption={heading} columns={columns} rows={rows} />;
}

function isRegistered({ realised }: Pair): boolean {
  return realised !== null;
}

/** Use before the intervention: own citizens against the SØM group. */
export function UseTable({ facts }: { readonly facts: SoemFacts }) {
  const { heading, columns, service } = paneSoemResults.use;
  const ratios = ratiosOf(facts);
  if (ratios.length === 0) return null;
  const rows = ratios.map((row) => ({
    label: service(row.service, row.unit),
    cells: [row.groupMean, row.ownMean, row.n, row.ratio].map(people),
  }));
  return <StackedTable caption={heading} columns={columns} rows={rows} />;
}
