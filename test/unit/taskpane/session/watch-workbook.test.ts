import { createDirectPort } from '../../../../host/port/direct-port';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import { watchWorkbook } from '../../../../src/taskpane/session/watch-workbook';
import { HostError } from '../../../../src/workbook/host-error';
import type { HostErrorCode } from '../../../../src/workbook/host-error';
import type { WorkbookChange, WorkbookPort } from '../../../../src/workbook/port';

/** A port whose changes the test tells itself. */
function portThat(refuses: (HostErrorCode | undefined)[]) {
  let listener: ((change: WorkbookChange) => void) | undefined;
  const counts = { asked: 0, stopped: 0 };
  const port: WorkbookPort = {
    ...createDirectPort(createWorkbook()),
    watch: (hear) => {
      counts.asked += 1;
      const code = refuses.shift();
      if (code !== undefined) return Promise.reject(new HostError(code));
      listener = hear;
      return Promise.resolve(() => {
        counts.stopped += 1;
        return Promise.resolve();
      });
    },
  };
  const tell = (source: WorkbookChange['source'], times = 1) => {
    for (let left = times; left > 0; left--) listener?.({ source });
  };
  return { port, tell, counts };
}

function watched(refuses: (HostErrorCode | undefined)[] = []) {
  const made = portThat(refuses);
  const seen = { changed: 0, settled: 0 };
  const stop = watchWorkbook(made.port, {
    settleDelay: 400,
    retryDelay: 500,
    changed: () => void (seen.changed += 1),
    settled: () => void (seen.settled += 1),
  });
  return { ...made, seen, stop };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('watching the workbook', () => {
  it('takes a hundred events in a row for one', async () => {
    const { tell, seen } = watched();
    await pass(0);
    tell('local', 60);
    await pass(300);
    tell('remote', 40);
    await pass(399);
    expect(seen).toEqual({ changed: 100, settled: 0 });
    await pass(1);
    expect(seen.settled).toBe(1);
  });

  it('starts nothing for our own writes', async () => {
    const { tell, seen } = watched();
    await pass(0);
    tell('own', 5);
    await pass(1000);
    expect(seen).toEqual({ changed: 0, settled: 0 });
  });

  it.each(['cellEditMode', 'hostBusy', 'inactiveWorkbook'] as const)(
    'is tried again after %s, and then asks for a reading, for what came before was not heard',
    async (code) => {
      const { counts, seen, tell } = watched([code, code]);
      await pass(999);
      expect(counts.asked).toBe(2);
      await pass(1);
      expect(counts.asked).toBe(3);
      await pass(400);
      expect(seen).toEqual({ changed: 1, settled: 1 });
      tell('remote');
      expect(seen.changed).toBe(2);
    },
  );

  it('is given up when the host cannot watch', async () => {
    const { counts, seen } = watched(['apiMissing']);
    await pass(10_000);
    expect(counts.asked).toBe(1);
    expect(seen).toEqual({ changed: 0, settled: 0 });
  });

  it('is taken away once, and nothing is heard afterwards', async () => {
    const { tell, seen, counts, stop } = watched();
    await pass(0);
    tell('local');
    stop();
    stop();
    tell('local');
    await pass(1000);
    expect(seen).toEqual({ changed: 1, settled: 0 });
    expect(counts.stopped).toBeGreaterThan(0);
  });

  it('is not begun when it was stopped while a cell was being edited', async () => {
    const { counts, stop } = watched(['cellEditMode']);
    await pass(100);
    stop();
    await pass(5000);
    expect(counts.asked).toBe(1);
  });
});
