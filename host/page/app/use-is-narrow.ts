import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 899px)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** No room for grid and pane side by side. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
