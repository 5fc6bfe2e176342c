import type { ProposedConsequence, ShadowProposal } from '../../../../domain/soem/follow-up-result';
import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { danishNumber, danishPercent } from '../../../../text/danish-format';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';

/** One figure that can be taken over, as it is called in the list. */
export interface NamedProposal {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  /** Absent for the baseline. */
  readonly consequence?: ProposedConsequence;
}

/** Everything that the assessments suggest, the baseline first. */
export function namedProposals({ baseline, consequences }: ShadowProposal): readonly NamedProposal[] {
  return [
    ...(baseline === null ? [] : [named(baseline)]),
    ...consequences.map((consequence) => ({
      key: `${consequence.service} ${consequence.unit}`,
      label: text.consequence(
        consequence.service,
        danishNumber(roundLikeExcel(consequence.unitsPerYear, 1), 1),
        consequence.unit,
      ),
      n: consequence.n,
      consequence,
    })),
  ];
}

function named({ share, n }: NonNullable<ShadowProposal['baseline']>): NamedProposal {
  return { key: 'baseline', label: text.baseline(danishPercent(roundLikeExcel(share, 3), 1)), n };
}
