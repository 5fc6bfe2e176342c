import type { Fault } from '../../../sheets/fault';
import { danishDate, danishNumber } from '../../../text/danish-format';
import { paneCheck } from '../../../text/pane-check';
import { dateOfSerial } from '../../../workbook/serial-date';

/** A safe change in words, before and after. */
export function mendWords({ kind, mend, found }: Fault): string {
  switch (mend?.kind) {
    case 'replaceCell':
      return replacedWords(found, mend.value, kind);
    case 'renameHeader':
      return paneCheck.renamed(mend.was, mend.header);
    case 'addColumn':
      return paneCheck.added(mend.header);
    case undefined:
      return '';
  }
}

/** A date is a number in the cell; people see the day. */
function replacedWords(found: string, value: string | number, kind: Fault['kind']): string {
  if (typeof value === 'string') return paneCheck.replaced.text(found, value);
  const date = kind === 'dateAsText' ? dateOfSerial(value) : undefined;
  if (date !== undefined) return paneCheck.replaced.date(found, danishDate(date));
  return paneCheck.replaced.number(found, danishNumber(value, 4));
}
