import { realisedYears } from '../../../../domain/soem/follow-up/realised-years';
import { useRatios as ratiosOf } from '../../../../domain/soem/follow-up/use-ratios';
import type { SoemFacts } from '../../../../domain/soem/facts';
import type { Pair, RealisedYear } from '../../../../domain/soem/follow-up-result';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { sumOf } from '../../../../domain/statistics/sum-of';
import { notApplicable } from '../../../../text/missing';
import { paneSoemResults } from '../../../../text/pane-soem-results';
import { soemResultText } from '../../../../text/soem-results';
import { bareMoney } from '../shared/money-words';
import { StackedTable, type StackedRow } from '../shared/stacked-table';
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

/** Planned against realised, year by year and in all; nothing before anything is registered. */
export function RealisedTable({ facts }: { readonly facts: SoemFacts }) {
  const { heading, columns } = paneSoemResults.realised;
  const years = realisedYears(facts);
  if (!years.some((year) => pairsOf(year).some(isRegistered))) return null;
  // Of the years after the effort there is only a net; it is in the sum.
  const active = years.filter((year) =>
    pairsOf(year).some((pair) => pair.planned !== 0 || isRegistered(pair)),
  );
  const rows = [...active.flatMap(yearPair), ...sumPair(years)];
  return <StackedTable caption={heading} columns={columns} rows={rows} />;
}

const pairsOf = ({ participants, successes, costs }: RealisedYear) => [participants, successes, costs];

function isRegistered({ realised }: Pair): boolean {
  return realised !== null;
}

function yearPair({ year, participants, successes, costs, net }: RealisedYear): readonly StackedRow[] {
  const { planned, realised } = paneSoemResults.realised;
  return [
    {
      label: planned(String(year)),
      cells: [
        ...[people(participants.planned), people(successes.planned)],
        ...[bareMoney(costs.planned), bareMoney(net.planned.total)],
      ],
    },
    {
      label: realised(String(year)),
      cells: [
        ...[people(participants.realised), people(successes.realised)],
        costs.realised === null ? notApplicable : bareMoney(costs.realised),
        bareMoney(net.realised.total),
      ],
    },
  ];
}

function sumPair(years: readonly RealisedYear[]): readonly StackedRow[] {
  const { planned, realised, all } = paneSoemResults.realised;
  const dashes = [notApplicable, notApplicable, notApplicable];
  const sum = (of: (year: RealisedYear) => number) => bareMoney(sumOf(years.map(of)));
  return [
    { label: planned(all), cells: [...dashes, sum(({ net }) => net.planned.total)] },
    { label: realised(all), cells: [...dashes, sum(({ net }) => net.realised.total)] },
  ];
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
