/** Rows from top to bottom or columns from left to right, with the pixel where each begins. */
export interface Axis {
  readonly count: number;
  /** One more than `count`: the last one is the whole length. */
  readonly offsets: Float64Array;
}

/** Items `first` up to `end`, `end` not included. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  }
  return { count, offsets };
}

/** Pixel where an item begins; past the end, the whole length. */
export function offsetOf(axis: Axis, index: number): number {
  return axis.offsets[Math.max(0, Math.min(index, axis.count))] ?? 0;
}

export function sizeOf(axis: Axis, index: number, count = 1): number {
  return offsetOf(axis, index + count) - offsetOf(axis, index);
}

/** The item that covers a pixel; a hidden item (no size) never does. */
export function indexAt(axis: Axis, position: number): number {
  let low = 0;
  let high = Math.max(0, axis.count - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (offsetOf(axis, middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What has to be drawn of `axis` when a window of `length` pixels begins at `from`; a few more on both sides. */
export function visibleSpan(axis: Axis, from: number, length: number, more: number): Span {
  const first = Math.max(0, indexAt(axis, from) - more);
  const end = Math.min(axis.count, indexAt(axis, from + length) + 1 + more);
  return { first, end };
}

/** How a view of an axis lies: its scroll position and length, and what at its beginning never scrolls. */
export interface Viewport {
  readonly from: number;
  readonly length: number;
  /** Pixels of the heads, which stand before the first item. */
  readonly head: number;
  /** Pixels of frozen items. */
  readonly frozen: number;
}

/** Where to scroll so that an item is in view; the same place when it is. */
export function scrollInto(axis: Axis, index: number, { from, length, head, frozen }: Viewport): number {
  const start = offsetOf(axis, index);
  const end = offsetOf(axis, index + 1);
  if (frozen > 0 && end <= frozen) return from;
  const room = length - head;
  if (start < from + frozen) return Math.max(0, start - frozen);
  if (end > from + room) return Math.max(0, Math.min(start - frozen, end - room));
  return from;
}
