import { useEffect, useRef, type RefObject } from 'react';

/** After a save that was refused, takes focus to the first field that must be looked at. `attempt` counts the refusals. */
export function useFirstError(attempt: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt === 0) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field =
      first?.matches('input, select') === true ? first : first?.querySelector<HTMLElement>('input, select');
    field?.focus();
  }, [attempt]);
  return form;
}
