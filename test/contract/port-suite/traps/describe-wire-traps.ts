import type { MakeWired } from '../wire';
import { describeHandlers } from './events';
import { describeLargeRequests } from './large-requests';
import { describePartsGone } from './parts-gone';
import { describeRefusedCalls } from './refused-calls';
import { describeSecondUser } from './second-user';
import { describeTableGrowth } from './table-growth';
import { describeTemptations } from './temptations';

/**
 * Traps that lie between the adapter and its Excel: answers that a real Excel gives only when it likes. They run over every
 * transport of our host; a port that has no wire cannot fall into them.
 */
export function describeWireTraps(name: string, make: MakeWired): void {
  describe(`${name}, between two round trips`, () => {
    describeRefusedCalls(make);
    describeLargeRequests(make);
    describeTableGrowth(make);
    describePartsGone(make);
    describeSecondUser(make);
    describeHandlers(make);
    describeTemptations(make);
  });
}
