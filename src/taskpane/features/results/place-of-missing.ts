import type { WorkbookView } from '../../../commands/types';
import type { Course } from '../../../domain/dobbelt-bundlinje/facts';
import type { MissingReason } from '../../../domain/dobbelt-bundlinje/course-result';
import { endOfTable, findRow, type SheetPlace } from '../../components/find-row';

/** Where in the workbook a missing figure is to be filled in: the citizen's rows, else the end of the table. */
export function placeOfMissing(
  view: WorkbookView,
  course: Course,
  reason: MissingReason,
): SheetPlace | undefined {
  const { snapshot } = view;
  switch (reason.kind) {
    case 'notStarted':
      // Only time helps.
      return undefined;
    case 'noHoursInMonth':
      return findRow(snapshot, 'tid', 'BorgerID', course.citizenId) ?? endOfTable(snapshot, 'tid');
    case 'noMeasurement':
      return (
        findRow(snapshot, 'maalinger', 'BorgerID', course.citizenId) ?? endOfTable(snapshot, 'maalinger')
      );
    case 'noExpectedHours':
    case 'noExpectedGoal':
      return (
        findRow(snapshot, 'forventninger', 'ForløbID', course.id) ?? endOfTable(snapshot, 'forventninger')
      );
    case 'leftOutRows':
      return placeOfFault(view, reason.places);
  }
}

function placeOfFault(view: WorkbookView, addresses: readonly string[]): SheetPlace | undefined {
  const fault = view.faults.find(({ place }) => addresses.includes(place.address));
  if (fault?.place.sheetKey === undefined || fault.place.cell === undefined) return undefined;
  return { sheetKey: fault.place.sheetKey, cell: fault.place.cell };
}
