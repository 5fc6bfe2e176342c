import { createOfficePort } from '../../src/workbook/office/create-office-port';
import type { Capabilities } from '../../src/workbook/port';
import { describeWorkbookPort } from '../contract/port-suite/describe-workbook-port';
import type { Recording } from '../contract/recordings/recording';
import { createCaseRecorder } from './case-recorder';
import type { LibraryGlobals } from './record-batches';
import type { CaseRecorder } from './case-recorder';
import type { Case } from './cases';
import { collectCases } from './cases';
import { emptyWorkbook, excelHarness, isWorkbookEmpty } from './empty-workbook';
import type { CaseResult } from './run-cases';
import { runCases } from './run-cases';

const SAMPLE = 10;
const PATIENCE = 120_000;

export interface SelfTest {
  readonly results: readonly CaseResult[];
  readonly capabilities: Capabilities;
  /** Absent when there was no place to listen in. */
  readonly recorded?: Pick<Recording, 'cases' | 'leftOut'>;
}

export interface SelfTestHooks {
  readonly signal: AbortSignal;
  readonly onStart: (path: readonly string[]) => void;
  readonly onResult: (result: CaseResult) => void;
}

declare global {
  interface Window extends LibraryGlobals {
    /** Set by Microsoft's library. */
    readonly OSF?: LibraryGlobals['OSF'];
  }
}

let recorder: CaseRecorder | undefined;

/** The whole contract suite against the open workbook. Nothing is touched until a case is run. */
export const allCases: readonly Case[] = collectCases(() => {
  describeWorkbookPort('Excel', async () => excelHarness(Excel, () => recorder?.begin())());
}).map((one) => ({ ...one, path: one.path.slice(1) }));

/** Every tenth case, for a quick look and for the test of this page. */
export const sampledCases: readonly Case[] = allCases.filter((_, index) => index % SAMPLE === 0);

/** Runs the cases in the open workbook and leaves it empty; `undefined` when something is in it. */
export async function runSelfTest(
  cases: readonly Case[],
  hooks: SelfTestHooks,
): Promise<SelfTest | undefined> {
  if (!(await isWorkbookEmpty(Excel))) return undefined;
  const capabilities = await createOfficePort().capabilities();
  const listening = createCaseRecorder(window);
  recorder = listening;
  const onResult = (result: CaseResult) => {
    if (result.outcome !== 'byHand') listening.end(result.path.join(' › '));
    hooks.onResult(result);
  };
  try {
    const results = await runCases(cases, { ...hooks, onResult, patience: PATIENCE });
    return { results, capabilities, ...(listening.isRecording ? { recorded: listening.stop() } : {}) };
  } finally {
    listening.stop();
    recorder = undefined;
    await emptyWorkbook(Excel);
  }
}
