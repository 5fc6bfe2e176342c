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

/** What is made good at a later step: whoever follows the order of the steps has done nothing wrong yet. */
const LATER: readonly FaultKind[] = ['priceMissing'];

/** The worst of the faults of a field: an error under it, else a question in its help. */
export function fieldFaults(all: readonly Fault[]): Pick<CellFieldState, 'error' | 'question'> {
  const faults = all.filter(({ kind }) => !LATER.includes(kind));
  const error = faults.find(({ severity }) => severity === 'error');
  if (error !== undefined) return { error: faultWordsOf(error) };
  const question = faults.find(({ severity }) => severity === 'question');
  return question === undefined ? {} : { question: text.question(faultWordsOf(question)) };
}

/** Faults of single cells: with one of these a value is not saved. What is wrong between rows may be mended elsewhere. */
const OF_CELLS: readonly FaultKind[] = [
  ...(['requiredBlank', 'notANumber', 'numberOutOfRange', 'notWhole', 'notADate', 'dateTooEarly'] as const),
  ...(['unknownCode', 'looksLikeCpr', 'formulaError'] as const),
];

/** Whether a value cannot be saved as it is. */
export function isBlocking({ kind, severity }: Pick<Fault, 'kind' | 'severity'>): boolean {
  return severity === 'error' && OF_CELLS.includes(kind);
}

/** Whether a fault only says that nothing stands there yet. */
export function isOfBlank(kind: FaultKind): boolean {
  return kind === 'requiredBlank' || kind === 'itemMissing' || kind === 'costNotFilled';
}
