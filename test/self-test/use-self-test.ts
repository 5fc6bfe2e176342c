import { useCallback, useRef, useState } from 'react';
import type { Case } from './cases';
import type { CaseResult } from './run-cases';
import type { SelfTest } from './run-self-test';
import { runSelfTest } from './run-self-test';

export interface SelfTestState {
  readonly phase: 'idle' | 'running' | 'notEmpty' | 'broken' | 'done';
  readonly total: number;
  readonly current: string;
  readonly results: readonly CaseResult[];
  readonly outcome?: SelfTest;
  readonly problem?: string;
}

const IDLE: SelfTestState = { phase: 'idle', total: 0, current: '', results: [] };

/** State of the page around one run at a time. */
export function useSelfTest() {
  const [state, setState] = useState(IDLE);
  const controller = useRef<AbortController>(null);
  const start = useCallback(async (cases: readonly Case[]) => {
    controller.current = new AbortController();
    setState({ ...IDLE, phase: 'running', total: cases.length });
    const hooks = {
      signal: controller.current.signal,
      onStart: (path: readonly string[]) => setState((old) => ({ ...old, current: path.at(-1) ?? '' })),
      onResult: (result: CaseResult) => setState((old) => ({ ...old, results: [...old.results, result] })),
    };
    try {
      const outcome = await runSelfTest(cases, hooks);
      setState((old) =>
        outcome === undefined ? { ...old, phase: 'notEmpty' } : { ...old, phase: 'done', outcome },
      );
    } catch (error) {
      setState((old) => ({ ...old, phase: 'broken', problem: String(error) }));
    }
  }, []);
  const stop = useCallback(() => controller.current?.abort(), []);
  return { state, start, stop };
}
