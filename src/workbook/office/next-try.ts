import { HostError } from '../host-error';
import { BLOCK_BYTES } from '../split-rows';

/** How often a run has been tried again, and for what; and how much it sends or asks for at once. */
export interface Tries {
  readonly busy: number;
  readonly inactive: number;
  readonly missing: number;
  readonly general: number;
  readonly blockBytes: number;
}

/** The first try of every run. */
export const FIRST_TRY: Tries = { busy: 0, inactive: 0, missing: 0, general: 0, blockBytes: BLOCK_BYTES };

/** How a try ended. */
export interface Failure {
  readonly error: unknown;
  /** Something was sent that writes; what came of it is not known. */
  readonly hasWritten: boolean;
  /** Estimated size of the request that was refused; 0 for one that carried no values. */
  readonly packetBytes: number;
}

export interface NextTry {
  readonly tries: Tries;
  /** To wait first, in milliseconds. */
  readonly pause: number;
}

/** Waits before a busy host is asked again, in milliseconds: at most three times. */
const BUSY_PAUSES = [250, 1000, 3000];
/** Time for a click that is on its way to bring the workbook to the front, in milliseconds. */
const INACTIVE_PAUSE = 500;
/** Smaller blocks would not help: by then it is not the size. In bytes. */
const LEAST_BLOCK = BLOCK_BYTES / 16;
/** From here on a refusal without a reason may be about the size. In bytes. */
const LARGE_PACKET = BLOCK_BYTES / 8;

/**
 * Whether a run is tried again, and how; `undefined` when the user must hear of it. A run that is tried again begins with
 * reading and checking, so that what somebody else did meanwhile is seen, and its steps may be carried out twice.
 *
 * - Busy: three times, longer and longer apart, as long as nothing was written.
 * - Another workbook in front, or a part gone between two reads: once, as long as nothing was written.
 * - Too large: in blocks of half the size, again and again down to a sixteenth; the same once for an error without a
 *   reason (`GeneralException`) on a large request, which is how Excel on the web often says it.
 */
export function nextTry(tries: Tries, failure: Failure): NextTry | undefined {
  const { error, hasWritten } = failure;
  if (!(error instanceof HostError)) return undefined;
  switch (error.code) {
    case 'hostBusy':
      return hasWritten ? undefined : afterBusy(tries);
    case 'inactiveWorkbook':
      return hasWritten || tries.inactive > 0
        ? undefined
        : { tries: { ...tries, inactive: 1 }, pause: INACTIVE_PAUSE };
    case 'itemMissing':
      return hasWritten || tries.missing > 0 || error.details.hostCode === undefined
        ? undefined
        : { tries: { ...tries, missing: 1 }, pause: 0 };
    case 'tooLarge':
      return inHalves(tries, failure);
    case 'unknown':
      return isPerhapsSize(tries, failure) ? inHalves({ ...tries, general: 1 }, failure) : undefined;
    default:
      return undefined;
  }
}

function afterBusy(tries: Tries): NextTry | undefined {
  const pause = BUSY_PAUSES[tries.busy];
  return pause === undefined ? undefined : { tries: { ...tries, busy: tries.busy + 1 }, pause };
}

function inHalves(tries: Tries, { packetBytes }: Failure): NextTry | undefined {
  const refused = packetBytes === 0 ? tries.blockBytes : Math.min(tries.blockBytes, packetBytes);
  const blockBytes = Math.floor(refused / 2);
  return blockBytes < LEAST_BLOCK ? undefined : { tries: { ...tries, blockBytes }, pause: 0 };
}

function isPerhapsSize({ general }: Tries, { error, packetBytes }: Failure): boolean {
  const isGeneral = error instanceof HostError && error.details.hostCode === 'GeneralException';
  return isGeneral && general === 0 && packetBytes >= LARGE_PACKET;
}
