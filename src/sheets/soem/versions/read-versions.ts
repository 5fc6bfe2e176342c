import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { SoemFacts } from '../../../domain/soem/facts';
import type { WithTotal } from '../../../domain/soem/payer';
import { versionText } from '../../../text/soem-versions';
import type { Snapshot } from '../../../workbook/snapshot';
import type { Fault } from '../../fault';
import { findTable, isOpen } from '../../read/find-table';
import { RowReader } from '../../read/row-reader';
import { withoutBlanks } from '../../read/without-blanks';
import { isSameName } from '../read/soem-reading';
import { soem } from '../specs/soem';
import { versionerTable } from '../specs/versioner';
import { checkNumber } from './check-number';
import type { FrozenCell } from './frozen-cells';
import { cellsOfVersion, keptCells, type KeptCell } from './kept-cells';
import { thawFacts } from './thaw-facts';

/** One line of `SØM – versioner` with its frozen cells. */
export interface KeptVersion {
  readonly calculation: string;
  readonly number: number;
  readonly date?: CalendarDate;
  readonly who?: string;
  readonly why?: string;
  readonly program?: string;
  /** As it was shown that day, kroner. */
  readonly net: Partial<WithTotal>;
  readonly check?: string;
  /** `damaged`: its line or its cells are not as they were frozen, and are not used. */
  readonly state: 'whole' | 'damaged';
  readonly cells: readonly FrozenCell[];
}

export interface ReadVersions {
  /** Of all calculations, the newest last. */
  readonly versions: readonly KeptVersion[];
  readonly faults: readonly Fault[];
}

type Reader = RowReader<typeof versionerTable>;

/** Reads the archive of frozen versions. A workbook in which nothing was ever frozen has none, and no fault. */
export function readVersions(snapshot: Snapshot): ReadVersions {
  const faults: Fault[] = [];
  if (!snapshot.tables.some(({ id }) => id === versionerTable.id)) return { versions: [], faults };
  const table = findTable(snapshot, versionerTable, faults, soem.archiveSheets);
  if (!isOpen(table)) return { versions: [], faults: faults.map(withoutMend) };
  const cells = keptCells(snapshot);
  const reader = new RowReader(table, faults);
  const versions: KeptVersion[] = [];
  reader.forEachRow(() => {
    const version = readVersion(reader, cells, versions);
    if (version !== undefined) versions.push(version);
  });
  versions.sort((one, other) => one.number - other.number);
  return { versions, faults: faults.map(withoutMend) };
}

/** The facts of a version; `undefined` when it is damaged, or this program can no longer calculate with it. */
export function factsOfVersion({ state, calculation, cells }: KeptVersion): SoemFacts | undefined {
  return state === 'damaged' ? undefined : thawFacts(calculation, cells);
}

/** The versions of one calculation, the newest first. */
export function versionsOf({ versions }: ReadVersions, calculation: string): readonly KeptVersion[] {
  return versions.filter((version) => isSameName(version.calculation, calculation)).toReversed();
}

function readVersion(
  reader: Reader,
  all: readonly KeptCell[],
  before: readonly KeptVersion[],
): KeptVersion | undefined {
  const calculation = reader.text('calculation');
  const number = reader.number('number');
  if (calculation === undefined || number === undefined) {
    if (!reader.failed) reader.report('requiredBlank', calculation === undefined ? 'calculation' : 'number');
    return undefined;
  }
  const cells = cellsOfVersion(all, calculation, number);
  const isTwice = before.some(
    (version) => version.number === number && isSameName(version.calculation, calculation),
  );
  if (isTwice) reader.report('versionTwice', 'number', { about: String(number) });
  const isSame = checkNumber((id) => reader.cell(id), cells) === reader.cell('check');
  if (!isSame) tellDamage(reader, number, cells.length);
  return {
    ...{ calculation, number, cells },
    ...headOf(reader),
    state: isSame && !isTwice && !reader.failed ? 'whole' : 'damaged',
  };
}

function headOf(reader: Reader): Omit<KeptVersion, 'calculation' | 'number' | 'cells' | 'state'> {
  const [total, kommune] = [reader.number('total'), reader.number('kommune')];
  const [region, stat] = [reader.number('region'), reader.number('stat')];
  return {
    ...withoutBlanks({ date: reader.date('date'), who: reader.text('who'), why: reader.text('why') }),
    ...withoutBlanks({ program: reader.text('program'), check: reader.text('check') }),
    net: withoutBlanks({ total, kommune, region, stat }),
  };
}

function tellDamage(reader: Reader, number: number, found: number): void {
  const frozen = reader.cell('cells');
  reader.report('versionDamaged', 'check', {
    about: String(number),
    wanted: typeof frozen === 'number' ? String(frozen) : versionText.unknownCount,
    other: String(found),
  });
}

/** The archive is not mended with a click: what stands there is put back by hand, or left. */
function withoutMend({ mend, ...fault }: Fault): Fault {
  return mend === undefined ? fault : { ...fault, remedy: versionText.putBack };
}
