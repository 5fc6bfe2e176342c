import type { CostlyCaseRule, LadderRule } from '../domain/refusion/refusion-rules';
import { danishNumber, danishPercent } from './danish-format';

type Terms =
  | { readonly kind: 'ladder'; readonly steps: LadderRule['steps'] }
  | { readonly kind: 'shelter'; readonly stateShare: number; readonly daysPerYear: number | null }
  | { readonly kind: 'ownHome'; readonly stateShare: number; readonly months: number }
  | { readonly kind: 'costlyCase'; readonly steps: CostlyCaseRule['steps'] };

/** What a refusion rule says, in one sentence: `Staten betaler 50 % af højst 90 dage i hvert løbende år.` */
export function refusionTerms(terms: Terms): string {
  switch (terms.kind) {
    case 'ladder':
      return `Staten betaler ${ladderSteps(terms.steps)}.`;
    case 'shelter': {
      const share = danishPercent(terms.stateShare);
      return terms.daysPerYear === null
        ? `Staten betaler ${share} af alle dage.`
        : `Staten betaler ${share} af højst ${danishNumber(terms.daysPerYear, 0)} dage i hvert løbende år.`;
    }
    case 'ownHome':
      return `Staten betaler ${danishPercent(terms.stateShare)} i højst ${danishNumber(terms.months, 0)} måneder.`;
    case 'costlyCase':
      return `Staten betaler ${thresholds(terms.steps)} Grænserne gælder sagens udgift på et år.`;
  }
}

function ladderSteps(steps: LadderRule['steps']): string {
  return steps
    .map(({ throughWeek, stateShare }, index) => {
      const from = (steps[index - 1]?.throughWeek ?? 0) + 1;
      const weeks = throughWeek === null ? 'derefter' : `i uge ${String(from)}–${String(throughWeek)}`;
      return `${danishPercent(stateShare)} ${weeks}`;
    })
    .join(', ');
}

function thresholds(steps: CostlyCaseRule['steps']): string {
  return steps
    .map(({ above, stateShare }) => `${danishPercent(stateShare)} af det over ${danishNumber(above, 0)} kr.`)
    .join(', ');
}
