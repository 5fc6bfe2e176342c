import type { ResponseBody } from '../../../host/rich-api/batch';
import type { Interference } from '../../../host/rich-api/interference';
import type { Harness } from './harness';

/**
 * What passes between the adapter and its Excel, where a test can reach it: what a real Excel does only when it likes
 * (being busy, losing patience with a large request, a colleague who is quick) is brought about here.
 */
export interface Wire {
  /** Calls that carry work, by name, as far as they went through: `Add`, `Resize`, `Values` … */
  readonly calls: readonly string[];
  /** Bytes of each request that was answered or refused since the case began. */
  readonly requests: readonly number[];
  /** Asked before each call of the adapter; nothing happens when it says nothing. */
  interfere(way: (call: string) => Interference | undefined): void;
  /** Told of each request before it is answered; a code lets it be refused as a whole. Others may work meanwhile. */
  atRequest(handler: (request: RequestSeen) => string | undefined): void;
  /** Changes an answer on its way back. */
  alter(change: (answer: ResponseBody) => ResponseBody): void;
}

/** One request on its way in. */
export interface RequestSeen {
  /** Counts from 1 since the last call of `atRequest`, without what the library sends of its own accord. */
  readonly number: number;
  readonly bytes: number;
}

/** A port that reaches its workbook over a wire. */
export interface WiredHarness extends Harness {
  readonly wire: Wire;
}

export interface WireOptions {
  /** Number culture of the user; Danish when absent. */
  readonly culture?: string;
  /** Most bytes that a request or an answer may have. */
  readonly payloadLimit?: number;
}

export type MakeWired = (options?: WireOptions) => Promise<WiredHarness>;

/** A test with a harness of its own, which is closed afterwards. */
export function testOnWire(make: MakeWired, options: WireOptions = {}) {
  return (name: string, body: (harness: WiredHarness) => Promise<void>): void => {
    test(name, async () => {
      const harness = await make(options);
      try {
        await body(harness);
      } finally {
        await harness.dispose();
      }
    });
  };
}
