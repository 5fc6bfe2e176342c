import type { Capabilities } from '../../src/workbook/port';
import type { CaseResult } from './run-cases';
import { outcomeWords, selfTestTexts as text } from './texts';

export interface Run {
  readonly capabilities: Pick<Capabilities, 'description' | 'apiVersion' | 'locale'>;
  readonly tester: string;
  readonly date: string;
  readonly results: readonly CaseResult[];
  /** How many cases there were to run. */
  readonly total: number;
}

/** One sentence on how it went. */
export function sayOutcome({ results, total }: Pick<Run, 'results' | 'total'>): string {
  const count = (outcome: CaseResult['outcome']) => results.filter((one) => one.outcome === outcome).length;
  const [failed, byHand] = [count('failed'), count('byHand')];
  const run = results.length - byHand;
  const verdict = failed === 0 ? text.allPassed(run) : text.someFailed(failed, run);
  const early = results.length < total ? `${text.stopped} ` : '';
  return `${early}${verdict}${text.byHandToo(byHand)}`;
}

/** The report that testers send: plain lines, the same with the same outcome but for the times. */
export function writeReport(run: Run): string {
  const { capabilities, results } = run;
  const seconds = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const head = [
    text.title,
    `${capabilities.description}, ExcelApi ${capabilities.apiVersion}, ${capabilities.locale}`,
    `${run.date}, ${run.tester}, ${seconds.toFixed(1).replace('.', ',')} s`,
    sayOutcome(run),
  ];
  return [...head, '', ...results.map(lineOf)].join('\n');
}

function lineOf({ path, outcome, milliseconds, message }: CaseResult): string {
  const line = `${outcomeWords[outcome]} (${milliseconds} ms): ${path.join(' › ')}`;
  return message === '' ? line : `${line}\n${message.replace(/^/gm, '    ')}`;
}
