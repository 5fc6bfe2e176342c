import { createStore, type StoreApi } from 'zustand/vanilla';
import { readWorkbook } from '../../commands/read-workbook';
import type { WorkbookView } from '../../commands/types';
import { refreshDone, taskDone, paneShell } from '../../text/pane-shell';
import type { ToolId } from '../../sheets/tool';
import type { HostError } from '../../workbook/host-error';
import { goBack, goTo, START, type Page, type Trail } from './pages';
import { refreshResults, refreshSoem } from './large-commands';
import { likelyTool } from './likely-tool';
import { runTask } from './run-task';
import type { Command, Session, SessionEnvironment, SessionState, TaskName } from './session-state';
import { watchWorkbook } from './watch-workbook';

const empty: SessionState = {
  view: null,
  capabilities: null,
  busy: null,
  isStale: false,
  problem: null,
  notice: { text: '', count: 0, isShown: false },
  tool: 'dobbelt-bundlinje',
  isChoosingTool: false,
  trail: START,
  visits: 0,
};

/** Rows that were read although they are hidden. */
function hiddenRows({ snapshot }: WorkbookView): number {
  const read = snapshot.tables.filter(({ rows }) => rows !== undefined);
  return read.reduce((sum, { hiddenRowCount }) => sum + hiddenRowCount, 0);
}

/** The pane's one store and the one place from which commands are run: never two at the same time. */
export function createSession(environment: SessionEnvironment): {
  store: StoreApi<SessionState>;
  session: Session;
} {
  const store = createStore<SessionState>(() => ({
    ...empty,
    trail: goTo(START, { name: environment.firstPage }),
  }));
  const session = new PaneSession(environment, store);
  return { store, session };
}

class PaneSession implements Session {
  private running: AbortController | null = null;
  private quiet = new AbortController();
  private quietRead: Promise<void> = Promise.resolve();
  private unwatch: () => void = () => undefined;

  constructor(
    private readonly environment: SessionEnvironment,
    private readonly store: StoreApi<SessionState>,
  ) {}

  open(refreshFirst: boolean): void {
    const { port, settleDelay, retryDelay } = this.environment;
    this.unwatch = watchWorkbook(port, {
      settleDelay,
      retryDelay,
      changed: () => this.store.setState({ isStale: true }),
      settled: () => void this.readQuietly(),
    });
    void this.read().then(() => (refreshFirst ? this.refresh() : undefined));
  }

  async read(): Promise<void> {
    const view = await this.attempt('read', readWorkbook, () => void this.read());
    if (view === null) return;
    const isFirst = this.store.getState().view === null;
    this.store.setState({ view, isStale: false, ...(isFirst ? { tool: likelyTool(view) } : {}) });
    if (this.store.getState().capabilities === null) void this.learnCapabilities();
  }

  /** Asked after a reading: by then no cell is being edited. */
  private async learnCapabilities(): Promise<void> {
    const capabilities = await this.environment.port.capabilities().catch(() => null);
    this.store.setState({ capabilities });
  }

  async run<T>(task: TaskName, command: Command<T>, done?: (report: T) => string): Promise<T | null> {
    return this.write(task, command, done);
  }

  async refresh(): Promise<void> {
    const { tool, calculation } = this.store.getState();
    const retry = () => void this.refresh();
    if (tool === 'soem') {
      await this.write('refresh', refreshSoem(calculation), undefined, retry);
      return;
    }
    const report = await this.attempt('refresh', refreshResults, retry);
    if (report === null) return;
    this.store.setState({ view: report.view, isStale: false });
    this.say(refreshDone(hiddenRows(report.view)));
  }

  chooseTool(tool: ToolId): void {
    this.store.setState(({ notice }) => ({
      tool,
      isChoosingTool: true,
      notice: { ...notice, isShown: false },
    }));
  }

  chooseCalculation(calculation: string): void {
    this.store.setState({ calculation });
  }

  stop(): void {
    this.running?.abort();
  }

  dismiss(): void {
    this.store.setState({ problem: null });
  }

  say(text: string): void {
    const { count } = this.store.getState().notice;
    this.store.setState({ notice: { text, count: count + 1, isShown: text !== '' } });
  }

  async reveal(sheetKey: string, cell: { readonly row: number; readonly column: number }): Promise<void> {
    await this.attempt('read', async () => {
      await this.environment.port.reveal(sheetKey, cell);
      return { ok: true, value: true };
    });
    if (this.store.getState().isStale) await this.readQuietly();
  }

  goTo(page: Page, keep?: 'notice'): void {
    this.leaveFor((trail) => goTo(trail, page), keep);
  }

  goBack(keep?: 'notice'): void {
    this.leaveFor(goBack, keep);
  }

  close(): void {
    this.running?.abort();
    this.quiet.abort();
    this.unwatch();
  }

  private leaveFor(next: (trail: Trail) => Trail, keep: 'notice' | undefined): void {
    this.store.setState(({ trail, visits, notice }) => ({
      trail: next(trail),
      problem: null,
      isChoosingTool: false,
      visits: visits + 1,
      notice: { ...notice, isShown: notice.isShown && keep === 'notice' },
    }));
  }

  /** Runs a command, says what it did, and reads what came of it. */
  private async write<T>(
    task: TaskName,
    command: Command<T>,
    done?: (report: T) => string,
    retry?: () => void,
  ): Promise<T | null> {
    const report = await this.attempt(task, command, retry);
    if (report === null) return null;
    this.say(done === undefined ? taskDone[task] : done(report));
    await this.readQuietly();
    return report;
  }

  /** Runs one command with everything a user should see of it. `null` when it did not succeed or another one runs. */
  private async attempt<T>(task: TaskName, command: Command<T>, retry?: () => void): Promise<T | null> {
    if (this.running) return null;
    const controller = new AbortController();
    this.running = controller;
    this.store.setState({ busy: { task, progress: null, isWaitingForCell: false }, problem: null });
    // The workbook is asked one thing at a time; a quiet reading gives way to what the user wants.
    this.quiet.abort();
    await this.quietRead;
    const outcome = await runTask(command, this.environment, controller.signal, (change) => {
      this.store.setState(({ busy }) => (busy === null ? {} : { busy: { ...busy, ...change } }));
    });
    this.running = null;
    this.store.setState({ busy: null });
    if (outcome.ok) return outcome.value;
    this.refused(outcome.error, retry);
    return null;
  }

  private refused(error: HostError, retry: (() => void) | undefined): void {
    if (error.code === 'cancelled') this.say(paneShell.stopped);
    else this.store.setState({ problem: retry === undefined ? { error } : { error, retry } });
    if (error.code === 'changedMeanwhile' || error.details.partlyDone === true) void this.readQuietly();
  }

  /**
   * Reads without a word, as soon as no cell is being edited; when it fails otherwise, the view simply stays marked as old
   * until the next change or command.
   */
  private async readQuietly(): Promise<void> {
    if (this.running) return;
    this.quiet.abort();
    this.quiet = new AbortController();
    this.quietRead = this.readUnlessStopped(this.quiet.signal);
    await this.quietRead;
  }

  private async readUnlessStopped(signal: AbortSignal): Promise<void> {
    const outcome = await runTask(readWorkbook, this.environment, signal, () => undefined);
    if (outcome.ok && !signal.aborted) this.store.setState({ view: outcome.value, isStale: false });
  }
}
