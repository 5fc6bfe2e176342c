import { ByHand } from '../contract/port-suite/harness';
import type { Case } from './cases';

export interface CaseResult {
  readonly path: readonly string[];
  readonly outcome: 'passed' | 'failed' | 'byHand';
  readonly milliseconds: number;
  /** What went wrong, or the steps for a person. */
  readonly message: string;
}

export interface RunCases {
  readonly signal: AbortSignal;
  readonly onStart: (path: readonly string[]) => void;
  readonly onResult: (result: CaseResult) => void;
  /** Milliseconds after which a case that does not end has failed. */
  readonly patience: number;
}

/** Runs the cases one after another; a failed one does not stop the others. Between two it stops when it is asked to. */
export async function runCases(cases: readonly Case[], how: RunCases): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const one of cases) {
    if (how.signal.aborted) break;
    how.onStart(one.path);
    const result = await runCase(one, how.patience);
    results.push(result);
    how.onResult(result);
  }
  return results;
}

async function runCase({ path, run }: Case, patience: number): Promise<CaseResult> {
  const begin = performance.now();
  const end = (outcome: CaseResult['outcome'], message = '') => {
    return { path, outcome, milliseconds: Math.round(performance.now() - begin), message };
  };
  try {
    await inTime(run(), patience);
    return end('passed');
  } catch (error) {
    if (error instanceof ByHand) return end('byHand', error.steps);
    return end('failed', plainText(error));
  }
}

function inTime(work: Promise<void>, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`Not done after ${patience} ms.`));
    const timer = setTimeout(late, patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

/** Without the colours that `expect` gives its words for a terminal. */
function plainText(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replaceAll(COLOUR, '');
}
