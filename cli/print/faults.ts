import type { Fault, Severity } from '../../src/sheets/fault';
import { cliText } from '../../src/text/cli';
import { faultHeadline } from '../../src/text/faults';
import { danishCount } from '../../src/text/danish-format';

const worstFirst: readonly Severity[] = ['error', 'question', 'note'];

function linesOf(fault: Fault): readonly string[] {
  const { severity, place, found, expected, remedy } = fault;
  return [
    `${cliText.severities[severity]}  ${place.address}  ${faultHeadline(fault)}`,
    `    ${cliText.found}: ${found}`,
    `    ${cliText.expected}: ${expected}`,
    `    ${cliText.remedy}: ${remedy}`,
  ];
}

/** Faults worst first, each with its cell, what stands there, what was expected and what to do. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
  if (faults.length === 0) return [cliText.noFaults];
  return worstFirst.flatMap((wanted) =>
    faults.filter(({ severity }) => severity === wanted).flatMap(linesOf),
  );
}

/** `3 fejl, 1 spørgsmål, 0 oplysninger`. */
export function faultSummary(faults: readonly Fault[]): string {
  const count = (wanted: Severity) => faults.filter(({ severity }) => severity === wanted).length;
  return [
    danishCount(count('error'), 'fejl', 'fejl'),
    danishCount(count('question'), 'spørgsmål', 'spørgsmål'),
    danishCount(count('note'), 'oplysning', 'oplysninger'),
  ].join(', ');
}
