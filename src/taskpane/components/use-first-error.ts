import { useEffect, useRef, type RefObject } from 'react';

/** After a save that was refused, takes focus to the first field that must be looked at. `refusals` counts them. */
export function useFirstError(refusals: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field =
      first?.matches('input, select') === true ? first : first?.querySelector<HTMLElement>('input, select');
    field?.focus();
  }, [refusals]);
  return form;
}
