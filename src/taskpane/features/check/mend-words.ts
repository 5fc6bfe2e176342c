import type { Fault } from '../../../sheets/fault';
import { danishDate, danishNumber, danishPercent } from '../../../text/danish-format';
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

/** A date and a share are numbers in the cell; people see the day and the per cent. */
function replacedWords(found: string, value: string | number, kind: Fault['kind']): string {
  if (typeof value === 'string') return paneCheck.replaced.text(found, value);
  const date = kind === 'dateAsText' ? dateOfSerial(value) : undefined;
  if (date !== undefined) return paneCheck.replaced.date(found, danishDate(date));
  if (kind === 'percentAsNumber' || found.trim().endsWith('%'))
    return paneCheck.replaced.share(found, danishPercent(value, 2));
  return paneCheck.replaced.number(found, danishNumber(value, 4));
}
