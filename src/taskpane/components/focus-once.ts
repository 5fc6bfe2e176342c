/** A ref for the field where typing begins. The user has asked for the form, so this takes focus from nobody. */
export function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
