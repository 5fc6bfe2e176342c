import { isCellAddressLike } from './a1';

/**
 * Whether Excel accepts it as the name of a table or as a workbook name: a letter, `_` or `\` first, then letters,
 * digits, `.`, `_` and `\`, at most 255 characters, and nothing that reads as a cell.
 */
export function isValidName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isCellAddressLike(name);
}
