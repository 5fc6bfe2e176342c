import type { Fault, Mend } from '../../../sheets/fault';
import { danishDate, danishNumber } from '../../../text/danish-format';
import { paneCheck } from '../../../text/pane-check';
import { dateOfSerial } from '../../../workbook/serial-date';

/** A safe change in words, before and after. */
export function mendWords({ kind, mend, found }: Fault): string {
  switch (mend?.kind) {
    case 'replaceCell':
      return paneCheck.replaced(found, shownValue(mend.value, kind));
    case 'renameHeader':
      return paneCheck.renamed(mend.was, mend.header);
    case 'addColumn':
      return paneCheck.added(mend.header);
    case undefined:
      return '';
  }
}

/** A date is a number in the cell; people see the day. */
function shownValue(value: Extract<Mend, { kind: 'replaceCell' }>['value'], kind: Fault['kind']): string {
  if (typeof value === 'string') return value;
  const date = kind === 'dateAsText' ? dateOfSerial(value) : undefined;
  return date === undefined ? danishNumber(value, 4) : danishDate(date);
}
