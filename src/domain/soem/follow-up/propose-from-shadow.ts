import { compareText } from '../../collections/compare-text';
import { groupBy } from '../../collections/group-by';
import { sumOf } from '../../statistics/sum-of';
import type { ShadowAssessmentRow, SoemFacts } from '../facts';
import type { ProposedConsequence, ShadowProposal } from '../follow-up-result';
import { sameName } from '../match-services';

/** With fewer judgements than this one citizen moves a mean or a share by more than a twentieth of itself. */
export const FEW_JUDGEMENTS = 20;

/**
 * What the *skyggevisitation* suggests: a baseline (share of the citizens judged who would have succeeded anyway) and, for
 * each service, the mean of use with success − use without. A citizen stands in several rows, one for each service, and
 * counts once in the baseline: as succeeding when every answer of theirs says so. To be accepted one by one.
 */
export function proposeFromShadow({
  shadowAssessments,
}: Pick<SoemFacts, 'shadowAssessments'>): ShadowProposal {
  const services = groupBy(shadowAssessments, (row) => `${sameName(row.service)}|${sameName(row.unit)}`);
  return {
    baseline: baselineOf(shadowAssessments),
    consequences: [...services.values()]
      .flatMap(consequenceOf)
      .sort((a, b) => compareText(a.service, b.service) || compareText(a.unit, b.unit)),
  };
}

function baselineOf(rows: readonly ShadowAssessmentRow[]): ShadowProposal['baseline'] {
  const judged = rows.filter((row) => row.succeedsAnyway !== undefined);
  const citizens = [...groupBy(judged, (row) => row.number).values()];
  if (citizens.length === 0) return null;
  const succeeding = citizens.filter((answers) => answers.every((row) => row.succeedsAnyway));
  return { share: succeeding.length / citizens.length, n: citizens.length };
}

function consequenceOf(rows: readonly ShadowAssessmentRow[]): readonly ProposedConsequence[] {
  const differences = rows.flatMap(({ expectedWithSuccess, expectedWithout, place }) =>
    expectedWithSuccess === undefined ? [] : [{ units: expectedWithSuccess - expectedWithout, place }],
  );
  const [first] = rows;
  if (first === undefined || differences.length === 0) return [];
  return [
    {
      service: first.service,
      unit: first.unit,
      unitsPerYear: sumOf(differences.map((each) => each.units)) / differences.length,
      n: differences.length,
      places: differences.map((each) => each.place),
    },
  ];
}
