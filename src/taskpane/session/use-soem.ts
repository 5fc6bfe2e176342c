import type { SoemCalculation, SoemView } from '../../commands/soem-view';
import { viewSoem } from '../../commands/view-soem';
import { isSameName } from '../../sheets/soem/read/soem-reading';
import type { Snapshot } from '../../workbook/snapshot';
import { useSessionState } from './use-session';

// Only pages that are loaded on demand import this: it knows the whole of SØM, and the first view need not.

/** A reading is worked out once, however many parts of a page ask for it. */
const known = new WeakMap<Snapshot, SoemView>();

function viewOf(snapshot: Snapshot): SoemView {
  const view = known.get(snapshot) ?? viewSoem(snapshot);
  known.set(snapshot, view);
  return view;
}

/** SØM in the workbook as it was read last; `null` until the first reading. */
export function useSoemView(): SoemView | null {
  const snapshot = useSessionState(({ view }) => view?.snapshot);
  return snapshot === undefined ? null : viewOf(snapshot);
}

/** The calculation to work on: the one chosen in the pane, else the one on the result sheets, else the first. */
export function useCalculation(): SoemCalculation | null {
  const view = useSoemView();
  const asked = useSessionState(({ calculation }) => calculation) ?? view?.chosen;
  if (view === null) return null;
  const found = view.calculations.find(({ name }) => asked !== undefined && isSameName(name, asked));
  return found ?? view.calculations[0] ?? null;
}
