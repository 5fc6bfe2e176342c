/** Code and message of an error that Node itself raised; `undefined` for any other. */
export function nodeError(error: unknown): { readonly code: string; readonly message: string } | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const message = 'message' in error ? String(error.message) : '';
  return typeof error.code === 'string' ? { code: error.code, message } : undefined;
}
