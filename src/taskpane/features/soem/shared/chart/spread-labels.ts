/** Heights for labels that would lie on each other: each at least `gap` below the one before, none outside. Keeps order. */
export function spreadLabels(wanted: readonly number[], gap: number, lowest: number): readonly number[] {
  const order = wanted.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let least = Number.NEGATIVE_INFINITY;
  const placed = order.map(({ height, index }) => {
    least = Math.max(height, least + gap);
    return { height: least, index };
  });
  // What has been pushed out below is pushed back up, and takes those above with it.
  let most = lowest;
  for (const label of placed.toReversed()) {
    label.height = Math.min(label.height, most);
    most = label.height - gap;
  }
  return wanted.map((height, index) => placed.find((label) => label.index === index)?.height ?? height);
}
