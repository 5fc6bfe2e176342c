/** Excel's answer when it says no: a stable code, a text for developers and an HTTP-like status. */
export class RichError extends Error {
  override readonly name = 'RichError';

  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export function invalidArgument(
  what = 'The argument is invalid or missing or has an incorrect format.',
): RichError {
  return new RichError('InvalidArgument', what, 400);
}

export function itemNotFound(): RichError {
  return new RichError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function accessDenied(): RichError {
  return new RichError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function apiNotFound(what: string): RichError {
  return new RichError('ApiNotFound', `${what} is not emulated, or is newer than ExcelApi 1.14.`, 400);
}

export function conflict(code: string, message: string): RichError {
  return new RichError(code, message, 409);
}
