import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { BreakEvenPoint } from '../../../domain/soem/break-even-result';
import type { SoemFacts } from '../../../domain/soem/facts';
import type { SoemResult } from '../../../domain/soem/soem-result';
import { breakEvenWords } from '../../../text/soem-results';
import { withoutForeignTables } from '../../../workbook/foreign-tables';
import type { Plan, PlanStep } from '../../../workbook/plan';
import { serialOfDate } from '../../../workbook/serial-date';
import type { Snapshot } from '../../../workbook/snapshot';
import { ensureTableStep, headerFormats } from '../../build/input-table';
import { inputSheetSteps } from '../../build/sheet-layout';
import type { RowValues } from '../../rows/our-table';
import type { SheetSpec } from '../../spec';
import { kroner, share } from '../results/block';
import { frosneTable, frosneTal, versioner, versionerTable } from '../specs/versioner';
import { checkNumber } from './check-number';
import { frozenCells, type FrozenCell } from './frozen-cells';
import { nextVersion } from './next-version';
import { readVersions, versionsOf, type KeptVersion } from './read-versions';
import { writeAt } from './write-at';

/** What is to be frozen, by whom and why. */
export interface Freezing {
  readonly facts: SoemFacts;
  readonly result: SoemResult;
  readonly who: string;
  readonly why: string;
  readonly date: CalendarDate;
  readonly program: string;
}

export interface FreezePlan {
  readonly number: number;
  /** `null` when the newest version already is just this: nothing is to be written. */
  readonly plan: Plan | null;
}

type Line = RowValues<typeof versionerTable>;

/**
 * Keeps a calculation as it stands as the next version: its cells first, its line last, so that a run that is broken off
 * leaves no version. The cells such a run has left are taken over when they are the same, and else left alone: nothing in
 * the archive is ever written over.
 */
export function planFreeze(workbook: Snapshot, freezing: Freezing): FreezePlan {
  const steps = [frosneTal, versioner].flatMap((spec) =>
    spec.tables.map((table) => ensureTableStep(spec, table)),
  );
  const snapshot = withoutForeignTables(workbook, { command: 'freeze', steps, stamps: [] });
  const { calculation } = freezing.facts;
  const cells = frozenCells(freezing.facts);
  const [latest] = versionsOf(readVersions(snapshot), calculation);
  if (latest !== undefined && isJustThis(latest, lineOf(freezing, latest.number, cells))) {
    return { number: latest.number, plan: null };
  }
  const { number, startRow } = nextVersion(snapshot, calculation, latest?.number ?? 0, cells);
  const rows = cells.map((cell) => ({ calculation, number, ...cell }));
  return {
    number,
    plan: {
      command: 'freeze',
      steps: [
        ...missing(snapshot, frosneTal),
        ...missing(snapshot, versioner),
        writeAt(snapshot, frosneTable, rows, startRow),
        writeAt(snapshot, versionerTable, [lineOf(freezing, number, cells)]),
      ],
      stamps: [],
    },
  };
}

function isJustThis({ state, check }: KeptVersion, line: Line): boolean {
  return state === 'whole' && check === line.check;
}

function lineOf(freezing: Freezing, number: number, cells: readonly FrozenCell[]): Line {
  const { facts, result, who, why, date, program } = freezing;
  const { net } = result.discounted;
  const { breakEven } = result;
  const line: Line = {
    ...{ calculation: facts.calculation, number, date: serialOfDate(date) ?? null, who, why },
    ...{ total: kroner(net.total), kommune: kroner(net.kommune) },
    ...{ region: kroner(net.region), stat: kroner(net.stat) },
    breakEven: point(breakEven.total.successRate),
    breakEvenKommune: point(breakEven.kommune.successRate),
    ...{ cells: cells.length, program },
  };
  const check = checkNumber((id) => {
    const value = line[id] ?? null;
    return typeof value === 'object' ? null : value;
  }, cells);
  return { ...line, check };
}

function point(at: BreakEvenPoint): number | string {
  return at.value === null ? breakEvenWords(at) : share(at.value);
}

/** A sheet of the archive that is not there yet. Its table is made last: where it stands, all of it does. */
function missing(snapshot: Snapshot, spec: SheetSpec): readonly PlanStep[] {
  const absent = spec.tables.filter(({ id }) => !snapshot.tables.some((table) => table.id === id));
  return absent.flatMap((table) => [
    ...inputSheetSteps(spec),
    ...headerFormats(spec, table),
    ensureTableStep(spec, table),
  ]);
}
