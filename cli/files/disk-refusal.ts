import { cliText } from '../../src/text/cli';
import { Refusal } from '../refusal';

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A refusal in words for what the disk said no to; errors without a code are passed on as they are. */
export function diskRefusal(error: unknown, file: string): unknown {
  const code = codeOf(error);
  switch (code) {
    case undefined:
      return error;
    case 'ENOENT':
      return new Refusal(cliText.fileMissing(file));
    case 'EISDIR':
      return new Refusal(cliText.isFolder(file));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal(cliText.noAccess(file));
    case 'EBUSY':
      return new Refusal(cliText.fileInUse(file));
    default:
      return new Refusal(cliText.diskFailed(file, code));
  }
}
