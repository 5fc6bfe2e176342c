/** Puts a text on the clipboard; says whether it got there. Excel's webview and frames may forbid it. */
export async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}
