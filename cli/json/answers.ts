import type { SoemView } from '../../src/commands/soem-view';
import type { WorkbookView } from '../../src/commands/types';
import { formatIsoDate } from '../../src/domain/calendar/iso-date';
import { overview } from '../../src/domain/dobbelt-bundlinje/overview';
import { maskCpr } from '../../src/domain/cpr/looks-like-cpr';
import type { Fault } from '../../src/sheets/fault';
import { faultHeadline } from '../../src/text/faults';
import { VERSION } from '../version';
import { courseAnswer } from './course-answer';
import type { BeregnAnswer, BeregnSoemAnswer, KontrollerAnswer } from './schemas';
import { soemAnswer, withheldAnswers, type ShownCalculation } from './soem-answer';

function countFaults(faults: readonly Fault[]) {
  const count = (severity: Fault['severity']) => faults.filter((fault) => fault.severity === severity).length;
  return { errors: count('error'), questions: count('question'), notes: count('note') };
}

/** What both answers begin with. */
function head(view: WorkbookView, file: string, faults: readonly Fault[]) {
  const { errors } = countFaults(faults);
  return {
    program: { name: 'investeringspanelet', version: VERSION },
    file,
    status: errors > 0 ? 'fejl' : 'ok',
    reportDate: formatIsoDate(view.facts.reportDate),
    dataId: view.dataId,
  } as const;
}

function leftOutRows(view: WorkbookView): number {
  return new Set(view.facts.leftOut.map(({ place }) => place)).size;
}

/** The answer of `beregn`. `written` is the file after `--ud`, if any. */
export function beregnAnswer(view: WorkbookView, file: string, written: string | null): BeregnAnswer {
  const { facts, results } = view;
  const { byReading, courses, due } = overview(results);
  return {
    ...head(view, file, view.faults),
    faults: countFaults(view.faults),
    leftOutRows: leftOutRows(view),
    written,
    dobbeltBundlinje: {
      limits: { ...facts.limits },
      overview: { courses, ...byReading, due },
      courses: results.map((result) => courseAnswer(result, facts.reportDate)),
    },
  };
}

/** The answer of `beregn --vaerktoej soem`, for the calculations asked for. */
export function beregnSoemAnswer(
  view: SoemView,
  file: string,
  written: string | null,
  shown: readonly ShownCalculation[],
): BeregnSoemAnswer {
  const { faults, dataId } = view;
  const answers = shown.map(({ calculation, drawn }) => soemAnswer(calculation, drawn));
  const [first = null] = answers;
  const { errors } = countFaults(faults);
  return {
    program: { name: 'investeringspanelet', version: VERSION },
    file,
    status: errors > 0 ? 'fejl' : 'ok',
    dataId,
    faults: countFaults(faults),
    written,
    soem: first,
    ...(answers.length > 1 ? { soemAll: answers.filter((answer) => answer !== null) } : {}),
    withheld: [...withheldAnswers(view)],
  };
}

function faultAnswer(fault: Fault): KontrollerAnswer['faults'][number] {
  const { severity, kind, place, found, expected, remedy, mend } = fault;
  return {
    severity,
    kind,
    headline: faultHeadline(fault),
    sheet: maskCpr(place.sheetName),
    address: place.address,
    found,
    expected,
    remedy,
    canMend: mend !== undefined,
  };
}

/** The answer of `kontroller`: every fault with its cell. */
export function kontrollerAnswer(view: WorkbookView, soem: SoemView, file: string): KontrollerAnswer {
  const faults = [...view.faults, ...soem.faults];
  const built = [view.built, soem.built].filter((state) => state !== 'no');
  return {
    ...head(view, file, faults),
    built: built.every((state) => state === 'yes') ? 'yes' : 'partly',
    results: view.built === 'no' ? soem.resultState : view.resultState,
    counts: countFaults(faults),
    leftOutRows: leftOutRows(view),
    faults: faults.map(faultAnswer),
  };
}
