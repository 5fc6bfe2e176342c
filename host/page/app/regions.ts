/** Parts of the page in reading order; each is marked with `data-part`. */
const ORDER = ['bar', 'formula', 'grid', 'tabs', 'pane'] as const;

const FOCUSABLE = 'button:not([disabled]), input:not([type="file"]), iframe, [tabindex="0"], a[href]';

/** Moves the focus from the part that has it to the next one that is shown, or to the one before. */
export function focusRegion(direction: 1 | -1): void {
  const parts = ORDER.flatMap((name) => [
    ...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`),
  ]).filter((part) => part.offsetParent !== null);
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = at < 0 && direction < 0 ? parts.length - 1 : (at + direction + parts.length) % parts.length;
  const first = firstIn(parts[next]);
  if (first instanceof HTMLIFrameElement) focusFrame(first);
  else first?.focus();
}

function firstIn(part: ParentNode | undefined): HTMLElement | undefined {
  const within = [...(part?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  return within.find((element) => element.offsetParent !== null && element.tabIndex >= 0);
}

/** Into a frame of this same address: its window first, then the first thing in it. */
function focusFrame(frame: HTMLIFrameElement): void {
  frame.focus();
  frame.contentWindow?.focus();
  const inside = frame.contentDocument;
  const first = [...(inside?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(
    ({ tabIndex }) => tabIndex >= 0,
  );
  first?.focus();
}
