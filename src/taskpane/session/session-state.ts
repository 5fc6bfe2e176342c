import type { CommandContext, Outcome, WorkbookView } from '../../commands/types';
import type { ToolId } from '../../sheets/tool';
import type { HostError } from '../../workbook/host-error';
import type { Capabilities, WorkbookPort } from '../../workbook/port';
import type { Clock } from './clock';
import type { Destination, Page, Trail } from './pages';

export type TaskName = 'read' | 'build' | 'refresh' | 'save' | 'mend';

/** What the pane is doing for the user right now. */
export interface Busy {
  readonly task: TaskName;
  /** Share done, 0–1; `null` while it is not known. */
  readonly progress: number | null;
  /** Excel waits for the user to finish a cell; the task goes on by itself afterwards. */
  readonly isWaitingForCell: boolean;
}

/** What the host refused last, and how to ask once more. */
export interface Problem {
  readonly error: HostError;
  readonly retry?: () => void;
}

export type Command<T> = (context: CommandContext) => Promise<Outcome<T>>;

export interface SessionState {
  readonly view: WorkbookView | null;
  readonly capabilities: Capabilities | null;
  readonly busy: Busy | null;
  /** The workbook has changed since `view` was read. */
  readonly isStale: boolean;
  readonly problem: Problem | null;
  /** Said once to screen readers; `count` makes the same words news again. Seen until the user leaves the page. */
  readonly notice: { readonly text: string; readonly count: number; readonly isShown: boolean };
  /** The tool whose pages are shown; chosen on Start. */
  readonly tool: ToolId;
  /** The tool was chosen just now, so that the choice keeps the focus although the page is another. */
  readonly isChoosingTool: boolean;
  /** The SØM calculation chosen in the pane; without one, the calculation on the result sheets. */
  readonly calculation?: string;
  readonly trail: Trail;
  /** How often the user has gone to another page; the heading takes focus from the first time on, never at opening. */
  readonly visits: number;
}

/** What pages may do. Nothing else reaches the workbook. */
export interface Session {
  /** Reads the workbook for the user, with messages. */
  read(): Promise<void>;
  /** Runs a command that writes, then reads what came of it. Resolves to what it reported, or `null` when it did not succeed. */
  run<T>(task: TaskName, command: Command<T>, done?: (report: T) => string): Promise<T | null>;
  /** Writes the results of the chosen tool, of SØM those of the chosen calculation. */
  refresh(): Promise<void>;
  chooseTool(tool: ToolId): void;
  chooseCalculation(name: string): void;
  stop(): void;
  dismiss(): void;
  say(text: string): void;
  /** Shows a cell in the workbook. */
  reveal(sheetKey: string, cell: { readonly row: number; readonly column: number }): Promise<void>;
  /** Leaves what was said behind, unless the page to go to is where it is to be seen. */
  goTo(page: Page, keep?: 'notice'): void;
  goBack(keep?: 'notice'): void;
  /** Begins to watch the workbook and reads it; the results are refreshed at once when that was asked for. */
  open(refreshFirst: boolean): void;
  /** Ends watching; called when the pane goes away. */
  close(): void;
}

export interface SessionEnvironment {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly version: string;
  readonly firstPage: Destination;
  /** Milliseconds before the second attempt while a cell is being edited; later ones wait longer. */
  readonly retryDelay: number;
  /** Milliseconds of quiet after a change before the workbook is read again. */
  readonly settleDelay: number;
}
