import type { CellPlace } from './place';
import type { Plan } from './plan';
import type { Snapshot, SnapshotRequest } from './snapshot';

/**
 * The one way between our code and a workbook: Excel through Office.js (`office/`), or our own in-memory workbook
 * (`host/port`). Coarse on purpose: one read, one calculation, one apply per command. Every method rejects with
 * `HostError` when the host says no.
 */
export interface WorkbookPort {
  capabilities(): Promise<Capabilities>;
  /** Two syncs at most, plus one for each block of 1 MB after the first. */
  snapshot(request: SnapshotRequest, run?: RunOptions): Promise<Snapshot>;
  /**
   * Checks everything that would stop the plan (protection, filter, merged cells, room, rows changed since they were
   * read) before the first write; then writes in blocks of at most 1 MB, complete rows, and reads back.
   */
  apply(plan: Plan, run?: RunOptions): Promise<ApplyReport>;
  /** Tells that something changed; a hint to read again, never a fact to rely on. Returns the way to stop. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Shows and selects a cell. */
  reveal(sheetKey: string, cell: CellPlace): Promise<void>;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Share done, 0–1. */
  readonly onProgress?: (done: number) => void;
}

export interface Capabilities {
  /** Excel itself, our page in a browser, or a file on disk. */
  readonly host: 'excel' | 'embedded' | 'file';
  /** For people: `Excel på Windows 16.0.…`, `Indbygget vært`. */
  readonly description: string;
  /** Highest ExcelApi requirement set, for example `1.14`; empty when there is no Excel. */
  readonly apiVersion: string;
  /** BCP 47 tag of the number culture, for example `da-DK`. */
  readonly locale: string;
  readonly canWatch: boolean;
  readonly canReveal: boolean;
}

export interface ApplyReport {
  readonly cellsWritten: number;
  /** Round trips to the host, retries not counted; 0 for a port without one. */
  readonly syncs: number;
  /** Estimated bytes sent. */
  readonly bytes: number;
}

export interface WorkbookChange {
  /** `own` are our writes, `remote` a colleague's. */
  readonly source: 'local' | 'remote' | 'own';
  readonly sheetKey?: string;
  readonly address?: string;
}
