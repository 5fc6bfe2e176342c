import type { Basis, SourceType } from '../basis';
import type { SoemFacts } from '../facts';
import type { LocalDataRow } from '../follow-up-result';

/** Kinds of source that are the municipality's own knowledge, in the order of the report's table. */
const localSources: readonly SourceType[] = [
  'actualOutcomes',
  'otherDepartments',
  'indicators',
  'dobbeltBundlinje',
  'otherAnalyses',
];

/**
 * The table of local data use: for each group of inputs, how many rest on which kind of source. Rows that are 0 are
 * prepared lines, not inputs. Source: Erfaringsopsamling 2021, section 5.1, whose columns are the local sources.
 */
export function localData(facts: SoemFacts): readonly LocalDataRow[] {
  const { effect, participants, costs, consequences, prices } = facts;
  const rates = [effect.baseline, effect.dropOut].filter((rate) => rate.value !== 0);
  return [
    rowOf('successRate', [effect.successRate, ...rates]),
    rowOf(
      'participants',
      participants.filter((row) => row.planned !== 0),
    ),
    rowOf(
      'costs',
      costs.filter((row) => row.amount !== 0),
    ),
    rowOf('consequences', consequences),
    rowOf('prices', prices),
  ];
}

function rowOf(group: LocalDataRow['group'], inputs: readonly Basis[]): LocalDataRow {
  const count = (source: SourceType | undefined) =>
    inputs.filter((input) => input.sourceType === source).length;
  return {
    group,
    counts: {
      soemStandard: count('soemStandard'),
      estimate: count('estimate'),
      actualOutcomes: count('actualOutcomes'),
      otherDepartments: count('otherDepartments'),
      indicators: count('indicators'),
      dobbeltBundlinje: count('dobbeltBundlinje'),
      otherAnalyses: count('otherAnalyses'),
      unknown: count(undefined),
    },
    local: localSources.some((source) => count(source) > 0),
  };
}
