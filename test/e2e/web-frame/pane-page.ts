import { HostError } from '../../../src/workbook/host-error';
import { createOfficePort } from '../../../src/workbook/office/create-office-port';
import type { CellPlace } from '../../../src/workbook/place';
import type { Plan } from '../../../src/workbook/plan';
import type { RunOptions, WorkbookChange, WorkbookPort } from '../../../src/workbook/port';
import type { SnapshotRequest } from '../../../src/workbook/snapshot';

// The add-in's page: the Office adapter as it is, and a door for the test to call it through.

export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

declare global {
  interface Window {
    /** Set when Office is ready. */
    door?: Door;
    tellChange(listener: number, change: WorkbookChange): Promise<void>;
    tellProgress(done: number): Promise<void>;
  }
}

export interface Door {
  readonly platform: string;
  open(): void;
  /** `isStopped`: the run is broken off before it begins. */
  snapshot(request: SnapshotRequest, isStopped: boolean): Promise<Reply>;
  apply(plan: Plan, isStopped: boolean): Promise<Reply>;
  /** Breaks off the run that is on its way. */
  stop(): void;
  reveal(key: string, cell: CellPlace): Promise<Reply>;
  capabilities(): Promise<Reply>;
  /** Listeners have numbers, given by whoever listens. */
  watch(listener: number): Promise<Reply>;
  unwatch(listener: number): Promise<Reply>;
  readonly pressed: string[];
  setting(key: string): unknown;
  saveSetting(key: string, value: string): Promise<string>;
}

let port: WorkbookPort;
const stops = new Map<number, () => Promise<void>>();
let running = new AbortController();
const pressed: string[] = [];

async function reply(work: Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ok: false, error: { code: error.code, details: error.details } };
  }
}

async function startWatching(listener: number): Promise<void> {
  stops.set(listener, await port.watch((change) => void window.tellChange(listener, change)));
}

/** Runs with the progress told outside, and all of it told before the answer. */
async function run<T>(isStopped: boolean, work: (run: RunOptions) => Promise<T>): Promise<Reply> {
  running = new AbortController();
  if (isStopped) running.abort();
  const told: Promise<void>[] = [];
  const onProgress = (done: number) => void told.push(window.tellProgress(done));
  const answer = await reply(work({ signal: running.signal, onProgress }));
  await Promise.all(told);
  return answer;
}

function saveSetting(key: string, value: string): Promise<string> {
  Office.context.document.settings.set(key, value);
  return new Promise((resolve) => {
    Office.context.document.settings.saveAsync(({ status }) => resolve(status.toString()));
  });
}

void Office.onReady(({ platform }) => {
  Office.actions.associate('opdater', (event: Office.AddinCommands.Event) => {
    pressed.push('opdater');
    event.completed();
  });
  window.door = {
    platform: platform.toString(),
    open: () => {
      port = createOfficePort();
    },
    snapshot: (request, isStopped) => run(isStopped, (how) => port.snapshot(request, how)),
    apply: (plan, isStopped) => run(isStopped, (how) => port.apply(plan, how)),
    stop: () => running.abort(),
    reveal: (key, cell) => reply(port.reveal(key, cell)),
    capabilities: () => reply(port.capabilities()),
    watch: (listener) => reply(startWatching(listener)),
    unwatch: (listener) => reply(stops.get(listener)?.() ?? Promise.resolve()),
    pressed,
    setting: (key) => Office.context.document.settings.get(key) as unknown,
    saveSetting,
  };
});
