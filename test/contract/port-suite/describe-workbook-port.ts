import type { MakeHarness } from './harness';
import { describeRefusals } from './refusals-suite';
import { describeRows } from './rows-suite';
import { describeRules } from './rules-suite';
import { describeRunning } from './running-suite';
import { describeSheets } from './sheets-suite';
import { describeSnapshot } from './snapshot-suite';
import { describeTables } from './tables-suite';
import { describeText } from './text-suite';
import { describeTraps } from './traps/describe-traps';
import { describeWatch } from './watch-suite';

/** What every port must do, whatever stands between it and the workbook. Each trap is named in words. */
export function describeWorkbookPort(name: string, make: MakeHarness): void {
  describe(name, () => {
    describeSnapshot(make);
    describeSheets(make);
    describeTables(make);
    describeRows(make);
    describeText(make);
    describeRules(make);
    describeRefusals(make);
    describeRunning(make);
    describeWatch(make);
    describeTraps(make);
  });
}
