import type { LeftOutRow } from '../../domain/dobbelt-bundlinje/facts';
import type { Snapshot } from '../../workbook/snapshot';
import type { Fault } from '../fault';

/** What all tables are read with, and what they add to. */
export interface ReadingContext {
  readonly snapshot: Snapshot;
  readonly faults: Fault[];
  readonly leftOut: LeftOutRow[];
}
