import { divisorList, matchList, purposeList, yesNoList } from '../../../catalogue/soem/soem-lists';
import { DEFAULT_CALCULATION } from '../../../catalogue/soem/default-calculation';
import type { Basis } from '../../../domain/soem/basis';
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { CellValue } from '../../../workbook/cell-value';
import { faultDetails } from '../../../text/fault-details';
import { cleanText } from '../../read/clean-text';
import { matchColumns } from '../../read/match-columns';
import type { RowReader } from '../../read/row-reader';
import { withoutBlanks } from '../../read/without-blanks';
import { ITEMS } from '../specs/indsats-items';
import type { ItemSpec } from '../specs/indsats-items';
import { indsatsTable } from '../specs/indsats';
import type { Belonging, SoemReading } from './soem-reading';
import { isSameName } from './soem-reading';

type Reader = RowReader<typeof indsatsTable>;

/** What stands in one row of `SØM – indsats`; a choice as the word in the list. */
export interface FoundItem {
  readonly id: ItemSpec['id'];
  readonly value?: string | number | CalendarDate;
  readonly low?: number;
  readonly high?: number;
  readonly basis: Basis;
}

const CHOICES: Partial<
  Record<ItemSpec['id'], typeof yesNoList | typeof divisorList | typeof purposeList | typeof matchList>
> = {
  purpose: purposeList,
  matchesSoemGroup: matchList,
  discountCosts: yesNoList,
  offset: yesNoList,
  divisor: divisorList,
};

/** Names of the calculations in `SØM – indsats`, in the order of their first rows; one by default. */
export function readCalculations({ snapshot }: SoemReading): readonly string[] {
  const table = snapshot.tables.find(({ id }) => id === indsatsTable.id);
  const place =
    table === undefined ? undefined : matchColumns(indsatsTable, table.headers).places.get('calculation');
  const names: string[] = [];
  for (const row of table?.rows ?? []) {
    const name = textOf(row[place ?? -1] ?? null);
    if (name !== '' && !names.some((known) => isSameName(known, name))) names.push(name);
  }
  return names.length === 0 ? [DEFAULT_CALCULATION] : names;
}

/** Reads `SØM – indsats`, its rows found by the text in *Oplysning*, wherever they stand. */
export function readItems(reading: SoemReading): readonly Belonging<FoundItem>[] {
  const seen = new Set<string>();
  return reading.rows(indsatsTable, 'settings', (reader) => {
    const label = reader.text('item');
    const item = label === undefined ? undefined : itemOf(label);
    if (item === undefined) {
      reader.report('settingUnknown', 'item', {
        allowed: ITEMS.map((each) => each.label),
        remedy: faultDetails.itemName,
      });
      return undefined;
    }
    const key = `${textOf(reader.cell('calculation')).toLowerCase()}\u001f${item.id}`;
    if (seen.has(key)) reader.report('itemTwice', 'item', { header: item.label });
    seen.add(key);
    return readItem(reading, reader, item);
  });
}

/** The words of a cell; an error or a blank one has none. */
export function textOf(cell: CellValue): string {
  return typeof cell === 'string' || typeof cell === 'number' ? cleanText(String(cell)) : '';
}

function itemOf(label: string): ItemSpec | undefined {
  const wanted = cleanText(label.replace(/\*+\s*$/, '')).toLowerCase();
  return ITEMS.find((item) => item.label.toLowerCase() === wanted);
}

function readItem(reading: SoemReading, reader: Reader, item: ItemSpec): FoundItem {
  const { figures } = item;
  const value = figures === 'rangeOnly' ? undefined : readValue(reader, item);
  const [low, high] =
    figures === undefined ? [] : [readFigure(reader, item, 'low'), readFigure(reader, item, 'high')];
  if (figures === 'rangeOnly') tellTurnedRange(reader, low, high);
  const basis = reading.basis(reader, figures === 'rangeOnly' ? 'low' : 'value');
  return { id: item.id, ...withoutBlanks({ value, low, high }), basis };
}

/** A range of factors lies around the figure itself; nothing can be drawn from one that does not. */
function tellTurnedRange(reader: Reader, low = 1, high = 1): void {
  if (low > 1 || high < 1) reader.report('rangeTurned', low > 1 ? 'low' : 'high');
}

function readValue(reader: Reader, item: ItemSpec): FoundItem['value'] {
  const { kind } = item.rule;
  if (kind === 'text') return reader.text('value');
  if (kind === 'date') return reader.date('value');
  const list = CHOICES[item.id];
  if (list === undefined) return readFigure(reader, item, 'value');
  return reader.code('value', list);
}

function readFigure(reader: Reader, item: ItemSpec, column: 'value' | 'low' | 'high'): number | undefined {
  return reader.number(column, { ...item.rule, header: item.label });
}
