/** A worker for the draws, from a file of our own; `null` where there are none or the page may not have one. */
export function openDrawWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./draw-worker.ts', import.meta.url));
  } catch {
    return null;
  }
}
