import { cliText } from '../../src/text/cli';
import { nodeError } from '../node-error';
import { Refusal } from '../refusal';

/** A refusal in words for what the disk said no to; errors without a code are passed on as they are. */
export function diskRefusal(error: unknown, file: string): unknown {
  const code = nodeError(error)?.code;
  switch (code) {
    case undefined:
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal(cliText.fileMissing(file));
    case 'EISDIR':
      return new Refusal(cliText.isFolder(file));
    case 'EEXIST':
      return new Refusal(cliText.isNoFolder(file));
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
