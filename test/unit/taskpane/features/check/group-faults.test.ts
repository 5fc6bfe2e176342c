import type { Fault } from '../../../../../src/sheets/fault';
import { groupFaults, isWhole } from '../../../../../src/taskpane/features/check/group-faults';

const fault = (kind: Fault['kind'], header: string, row?: number): Fault => ({
  kind,
  severity: 'error',
  place: { sheetName: 'Tid', header, address: 'Tid!A1', ...(row === undefined ? {} : { row }) },
  found: '',
  expected: '',
  remedy: '',
});

test('a missing column stands before rows, however many, and among rows the most frequent first', () => {
  const groups = groupFaults([
    fault('looksLikeCpr', 'BorgerID', 3),
    fault('notANumber', 'Timer', 0),
    fault('notANumber', 'Timer', 1),
    fault('headerMissing', 'Timer'),
  ]);
  expect(groups.map(({ faults }) => [faults[0]?.kind, faults.length])).toEqual([
    ['headerMissing', 1],
    ['notANumber', 2],
    ['looksLikeCpr', 1],
  ]);
  expect(groups.map(isWhole)).toEqual([true, false, false]);
});
