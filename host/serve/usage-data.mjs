// Microsoft's Office tools used to report what they did. The versions pinned here no longer can; older ones that somebody
// has on this machine read the same setting, so it is set to off as well.
import { quietRun } from './quiet-run.mjs';

export async function switchUsageDataOff() {
  await quietRun('office-addin-usage-data/cli.js', ['off']);
}
