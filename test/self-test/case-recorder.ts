import type { Recording } from '../contract/recordings/recording';
import type { LibraryGlobals, RecordedBatch } from './record-batches';
import { recordBatches } from './record-batches';

/** Characters of JSON above which the batches of one case are not kept: a recording is to be read by people. */
const LARGEST_CASE = 60_000;

/** Collects the batches of one case after another. */
export interface CaseRecorder {
  /** The page has found a place to listen in. */
  readonly isRecording: boolean;
  begin(): void;
  end(name: string): void;
  stop(): Pick<Recording, 'cases' | 'leftOut'>;
}

export function createCaseRecorder(globals: LibraryGlobals): CaseRecorder {
  const cases: Recording['cases'] = [];
  const leftOut: string[] = [];
  let batches: RecordedBatch[] = [];
  const stop = recordBatches(globals, (batch) => batches.push(batch));
  return {
    isRecording: stop !== undefined,
    begin() {
      batches = [];
    },
    end(name) {
      if (JSON.stringify(batches).length > LARGEST_CASE) leftOut.push(name);
      else if (batches.length > 0) cases.push({ name, batches });
      batches = [];
    },
    stop() {
      stop?.();
      return { cases, leftOut };
    },
  };
}
