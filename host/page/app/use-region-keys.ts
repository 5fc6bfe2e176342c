import { useEffect } from 'react';
import { focusRegion } from './regions';

/** F6 goes to the next part of the page, Shift+F6 to the one before: the way out of a grid in which Tab moves on. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      focusRegion(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
