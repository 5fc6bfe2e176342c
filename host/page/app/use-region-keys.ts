import { useEffect, useRef, type RefObject } from 'react';

/** Parts of the page in reading order; each is marked with `data-part`. */
const ORDER = ['bar', 'formula', 'grid', 'tabs', 'pane'] as const;

const FOCUSABLE = 'button:not([disabled]), input, iframe, [tabindex="0"], a[href]';

/** F6 goes to the next part of the page, Shift+F6 to the one before: the way out of a grid in which Tab moves on. */
export function useRegionKeys(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || page.current === null) return;
      event.preventDefault();
      focusNext(page.current, event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return page;
}

function focusNext(page: HTMLElement, direction: 1 | -1): void {
  const parts = ORDER.map((name) => page.querySelector<HTMLElement>(`[data-part="${name}"]`)).filter(
    (part) => part !== null && part.offsetParent !== null,
  );
  const at = parts.findIndex((part) => part?.contains(document.activeElement));
  const next = parts[(at + direction + parts.length) % parts.length];
  const within = [...(next?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  within.find((element) => element.offsetParent !== null && element.tabIndex >= 0)?.focus();
}
