import type { MakeHarness } from '../harness';
import { describeEvents } from './events';
import { describeWhatIsTold } from './what-is-told';

/** Traps that every port must know, whatever stands between it and the workbook. */
export function describeTraps(make: MakeHarness): void {
  describeWhatIsTold(make);
  describeEvents(make);
}
