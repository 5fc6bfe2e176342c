// Stands in for `jest-util` and `jest-message-util` in the bundle of the developer's pane: `expect` asks a few small things
// of packages that know nothing of browsers.

export function isPromise(candidate: unknown): boolean {
  return candidate instanceof Promise;
}

export function pluralize(word: string, count: number): string {
  return count === 1 ? `${count} ${word}` : `${count} ${word}s`;
}

export class ErrorWithStack extends Error {}

export function formatStackTrace(stack: string): string {
  return stack;
}

export function formatExecError(error: unknown): string {
  return String(error);
}

export function separateMessageFromStack(content: string): { message: string; stack: string } {
  return { message: content, stack: '' };
}
