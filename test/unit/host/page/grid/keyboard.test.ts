import { intentOf, type KeyPress } from '../../../../../host/page/grid/keyboard';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
}

describe('keys of the grid', () => {
  test.each([
    ['ArrowDown', {}, { kind: 'move', row: 1, column: 0, extend: false }],
    ['ArrowRight', { shiftKey: true }, { kind: 'move', row: 0, column: 1, extend: true }],
    ['ArrowUp', { ctrlKey: true }, { kind: 'edge', row: -1, column: 0, extend: false }],
    ['Tab', {}, { kind: 'move', row: 0, column: 1, extend: false }],
    ['Tab', { shiftKey: true }, { kind: 'move', row: 0, column: -1, extend: false }],
    ['Enter', { shiftKey: true }, { kind: 'move', row: -1, column: 0, extend: false }],
    ['Home', {}, { kind: 'rowStart', extend: false }],
    ['Home', { ctrlKey: true }, { kind: 'firstCell', extend: false }],
    ['End', { ctrlKey: true }, { kind: 'lastCell', extend: false }],
    ['PageDown', { ctrlKey: true }, { kind: 'nextSheet', direction: 1 }],
    ['F2', {}, { kind: 'edit' }],
    ['Delete', {}, { kind: 'clear' }],
    ['ArrowDown', { altKey: true }, { kind: 'openList' }],
    ['5', {}, { kind: 'type', text: '5' }],
    ['æ', {}, { kind: 'type', text: 'æ' }],
  ] as const)('%s %o', (key, held, intent) => {
    expect(intentOf(press(key, held))).toEqual(intent);
  });

  test.each([
    ['c', { ctrlKey: true }],
    ['v', { metaKey: true }],
    ['Shift', {}],
    ['F6', {}],
    ['F5', {}],
  ] as const)('%s is left to the page', (key, held) => {
    expect(intentOf(press(key, held))).toBeUndefined();
  });
});
