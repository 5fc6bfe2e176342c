import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { WorkbookView } from '../../commands/types';
import type { Clock } from './clock';
import type { Session, SessionState } from './session-state';

export interface SessionHandle {
  readonly store: StoreApi<SessionState>;
  readonly session: Session;
  readonly clock: Clock;
}

export const SessionContext = createContext<SessionHandle | null>(null);

function useHandle(): SessionHandle {
  const handle = useContext(SessionContext);
  if (handle === null) throw new Error('A page was drawn outside PaneApp.');
  return handle;
}

/** What pages may do. */
export function useSession(): Session {
  return useHandle().session;
}

/** One part of the pane's state; the page is drawn again only when that part changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useHandle().store, select);
}

/** What was read from the workbook last; `null` until the first reading. */
export function useView(): WorkbookView | null {
  return useSessionState((state) => state.view);
}

/** The time, as it was handed to the pane. */
export function useClock(): Clock {
  return useHandle().clock;
}
