/** Tries an assertion until it holds: the page draws a moment after it was asked to. */
export async function eventually(assertion: () => Promise<void>, milliseconds = 5000): Promise<void> {
  const end = performance.now() + milliseconds;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
