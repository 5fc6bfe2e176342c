import { HostError } from '../../../../src/workbook/host-error';
import type { HostErrorCode } from '../../../../src/workbook/host-error';
import { FIRST_TRY, nextTry } from '../../../../src/workbook/office/next-try';
import type { Tries } from '../../../../src/workbook/office/next-try';

const refused = (code: HostErrorCode, hostCode?: string) =>
  new HostError(code, hostCode === undefined ? {} : { hostCode });

interface Course {
  readonly pauses: number[];
  readonly blockBytes: number[];
}

/** What is done when Excel gives the same answer again and again. */
function courseOf(error: unknown, { hasWritten = false, packetBytes = 0 } = {}): Course {
  const course: Course = { pauses: [], blockBytes: [] };
  let tries: Tries = FIRST_TRY;
  for (let left = 20; left > 0; left--) {
    const next = nextTry(tries, { error, hasWritten, packetBytes: Math.min(packetBytes, tries.blockBytes) });
    if (next === undefined) return course;
    course.pauses.push(next.pause);
    course.blockBytes.push(next.tries.blockBytes);
    ({ tries } = next);
  }
  throw new Error('It never ends.');
}

describe('what is tried again', () => {
  it('a busy host three times, longer and longer apart', () => {
    expect(courseOf(refused('hostBusy')).pauses).toEqual([250, 1000, 3000]);
  });

  it('a workbook that is not in front once, after a moment', () => {
    expect(courseOf(refused('inactiveWorkbook')).pauses).toEqual([500]);
  });

  it('a part that is gone between two reads once, and one that the plan misses not at all', () => {
    expect(courseOf(refused('itemMissing', 'ItemNotFound')).pauses).toEqual([0]);
    expect(courseOf(refused('itemMissing')).pauses).toEqual([]);
  });

  it('none of these when something was written', () => {
    for (const code of ['hostBusy', 'inactiveWorkbook', 'itemMissing'] as const) {
      expect(courseOf(refused(code, 'X'), { hasWritten: true }).pauses).toEqual([]);
    }
  });

  it('nothing else, and never a mistake of the program', () => {
    for (const code of ['cellEditMode', 'sheetProtected', 'changedMeanwhile', 'cancelled'] as const) {
      expect(courseOf(refused(code)).pauses).toEqual([]);
    }
    expect(courseOf(new TypeError('x')).pauses).toEqual([]);
  });
});

describe('what is sent in smaller blocks', () => {
  const halves = [500_000, 250_000, 125_000, 62_500];

  it('a request or an answer that is too large: half, and half again, down to a sixteenth', () => {
    expect(courseOf(refused('tooLarge')).blockBytes).toEqual(halves);
    expect(courseOf(refused('tooLarge'), { packetBytes: 1_000_000, hasWritten: true }).blockBytes).toEqual(
      halves,
    );
  });

  it('a small packet that is too large is halved itself', () => {
    expect(courseOf(refused('tooLarge'), { packetBytes: 300_000 }).blockBytes).toEqual([150_000, 75_000]);
  });

  it('a large packet that is refused without a reason: once', () => {
    const general = refused('unknown', 'GeneralException');
    expect(courseOf(general, { packetBytes: 900_000, hasWritten: true }).blockBytes).toEqual([450_000]);
    expect(courseOf(general, { packetBytes: 20_000 }).blockBytes).toEqual([]);
    expect(courseOf(refused('unknown', 'Other'), { packetBytes: 900_000 }).blockBytes).toEqual([]);
  });
});
