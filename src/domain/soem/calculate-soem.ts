import { checkSoem } from './check/check-soem';
import type { SoemFacts } from './facts';
import { resultOf } from './result-of';
import type { SoemOutcome } from './soem-result';

/**
 * One SØM calculation: the budgetary net result for the public over time, by payer, hovedområde and year. Any *fejl*
 * withholds every figure, for a total without one of its inputs is a wrong total. Nothing is rounded.
 * Sources: authority's description of the model and VIVE/Incentive 2018; docs/decisions/0020 for what they leave open.
 */
export function calculateSoem(facts: SoemFacts): SoemOutcome {
  const problems = checkSoem(facts);
  const errors = problems.filter((problem) => problem.severity === 'error');
  const questions = problems.filter((problem) => problem.severity === 'question');
  if (errors.length > 0) return { status: 'withheld', errors, questions };
  return { status: 'calculated', result: resultOf(facts), questions };
}
