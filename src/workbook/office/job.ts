import type { Workshop } from './workshop';

/** A piece of a plan that is queued as a whole. */
export interface Job {
  /** Estimated size in a request. */
  readonly bytes: number;
  readonly cells: number;
  /** Queues the calls and notes in the workshop how things stand afterwards. */
  readonly queue: (shop: Workshop) => void;
}

/** What a call without values takes in a request: object paths and actions. */
const CALL_BYTES = 400;

/** A job of some calls that carry hardly any values. */
export function smallJob(calls: number, queue: Job['queue'], cells = 0): Job {
  return { bytes: calls * CALL_BYTES, cells, queue };
}

/** Packs jobs into as few requests as their sizes allow, in their order. */
export function packJobs(jobs: readonly Job[], limit: number): Job[][] {
  const packets: Job[][] = [];
  let room = 0;
  for (const job of jobs) {
    if (job.bytes > room || packets.length === 0) {
      packets.push([]);
      room = limit;
    }
    packets.at(-1)?.push(job);
    room -= job.bytes;
  }
  return packets;
}

/** Estimated size of some jobs. */
export function bytesOf(jobs: readonly Job[]): number {
  return jobs.reduce((sum, { bytes }) => sum + bytes, 0);
}
