/** What a key asks of the grid while no cell is being edited. */
export type Intent =
  | { readonly kind: 'move'; readonly row: number; readonly column: number; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly row: number; readonly column: number; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'rowStart' | 'firstCell' | 'lastCell'; readonly extend: boolean }
  | { readonly kind: 'nextSheet'; readonly direction: 1 | -1 }
  | { readonly kind: 'edit' | 'clear' | 'openList' | 'selectAll' | 'leave' }
  | { readonly kind: 'type'; readonly text: string };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The same keys as in Excel; `undefined` for a key that is the browser's. */
export function intentOf(press: KeyPress): Intent | undefined {
  const { key, shiftKey: extend, altKey } = press;
  const isCommand = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    if (altKey) return key === 'ArrowDown' ? { kind: 'openList' } : undefined;
    return { kind: isCommand ? 'edge' : 'move', ...arrow, extend };
  }
  if (isCommand) return commandIntent(key, extend);
  if (altKey) return undefined;
  return plainIntent(key, extend) ?? (key.length === 1 ? { kind: 'type', text: key } : undefined);
}

function commandIntent(key: string, extend: boolean): Intent | undefined {
  switch (key) {
    case 'Home':
      return { kind: 'firstCell', extend };
    case 'End':
      return { kind: 'lastCell', extend };
    case 'PageUp':
      return { kind: 'nextSheet', direction: -1 };
    case 'PageDown':
      return { kind: 'nextSheet', direction: 1 };
    case 'a':
      return { kind: 'selectAll' };
    default:
      return undefined;
  }
}

function plainIntent(key: string, shift: boolean): Intent | undefined {
  switch (key) {
    case 'Tab':
      return { kind: 'move', row: 0, column: shift ? -1 : 1, extend: false };
    case 'Enter':
      return { kind: 'move', row: shift ? -1 : 1, column: 0, extend: false };
    case 'Home':
      return { kind: 'rowStart', extend: shift };
    case 'PageUp':
      return { kind: 'page', direction: -1, extend: shift };
    case 'PageDown':
      return { kind: 'page', direction: 1, extend: shift };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}
