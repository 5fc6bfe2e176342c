/**
 * In Excel on the web Microsoft's library moves the focus on Tab by a list of its own. It does not know headings, which
 * have the focus after a page has changed: from there it would leave the pane. And it stops at every radio button of a
 * group. For these the event is kept from it, and the browser moves the focus as everywhere else.
 */
export function keepTabNative(place: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && !isKnownToLibrary(event.target)) event.stopPropagation();
  };
  place.addEventListener('keydown', onKeyDown);
  return () => place.removeEventListener('keydown', onKeyDown);
}

function isKnownToLibrary(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.tabIndex < 0) return false;
  return !(target instanceof HTMLInputElement && target.type === 'radio');
}
