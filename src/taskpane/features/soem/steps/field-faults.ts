import type { Fault, FaultKind } from '../../../../sheets/fault';
import { faultHeadline } from '../../../../text/faults';
import { paneSoemForm as text } from '../../../../text/pane-soem-steps';
import type { CellFieldState } from './cell-field';

const EXPECTED: readonly FaultKind[] = ['notANumber', 'numberOutOfRange', 'notWhole', 'notADate'];

/** What is wrong with a field, in one sentence under it. */
function faultWordsOf(fault: Fault): string {
  if (fault.kind === 'requiredBlank') return text.fill(fault.place.header ?? '');
  // What may be written helps more than that this may not.
  if (EXPECTED.includes(fault.kind)) return text.write(fault.expected);
  return text.somethingElse(faultHeadline(fault), fault.remedy);
}

/** The worst of the faults of a field: an error under it, else a question in its help. */
export function fieldFaults(faults: readonly Fault[]): Pick<CellFieldState, 'error' | 'question'> {
  const error = faults.find(({ severity }) => severity === 'error');
  if (error !== undefined) return { error: faultWordsOf(error) };
  const question = faults.find(({ severity }) => severity === 'question');
  return question === undefined ? {} : { question: text.question(faultWordsOf(question)) };
}
