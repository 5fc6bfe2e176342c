import * as fc from 'fast-check';
import { matchColumns } from '../../../../src/sheets/read/match-columns';
import { headerText } from '../../../../src/sheets/specs/header-text';
import { maalingerTable } from '../../../../src/sheets/specs/maalinger';
import { tidTable } from '../../../../src/sheets/specs/tid';

const headers = tidTable.columns.map(headerText);

test('headers are found in any order, among others, in any spelling of case, blanks, unit and star', () => {
  const { places, missing, doubled } = matchColumns(tidTable, [
    'Note',
    'Farve',
    ' timer  (t) ',
    'MÅNED',
    'borgerid*',
    'Tidstype',
    'ForløbID\u00a0',
  ]);
  expect(Object.fromEntries(places)).toEqual({
    citizenId: 4,
    month: 3,
    hours: 2,
    courseId: 6,
    timeType: 5,
    note: 0,
  });
  expect([missing, doubled]).toEqual([[], []]);
});

test.each(['Antal timer', 'Timer brugt', 'Time', 'Tmier', 'Tim'])('%s is guessed to be Timer', (header) => {
  const { missing } = matchColumns(tidTable, headers.with(2, header));
  expect(missing).toEqual([{ column: tidTable.columns[2], guess: 2 }]);
});

test.each(['Farve', 'Kommentar', 'X', ''])('%p is not guessed to be Timer', (header) => {
  const { missing } = matchColumns(tidTable, headers.with(2, header));
  expect(missing).toEqual([{ column: tidTable.columns[2] }]);
});

test('two missing headers never point at the same column', () => {
  const answers = maalingerTable.columns.map(headerText).with(3, 'Svr 1').with(4, 'Farve');
  const guesses = matchColumns(maalingerTable, answers).missing.map(({ column, guess }) => [
    column.header,
    guess,
  ]);
  expect(guesses).toEqual([
    ['Svar 1', 3],
    ['Svar 2', undefined],
  ]);
});

test('a header that stands twice belongs to no column', () => {
  const { places, doubled } = matchColumns(tidTable, [...headers, 'Timer']);
  expect(doubled).toEqual([{ column: tidTable.columns[2], places: [2, 6] }]);
  expect(places.has('hours')).toBe(false);
});

test('the order of columns never matters', () => {
  const shuffled = fc.shuffledSubarray([...headers, 'Egen kolonne'], { minLength: 7 });
  fc.assert(
    fc.property(shuffled, (order) => {
      const { places } = matchColumns(tidTable, order);
      for (const column of tidTable.columns) {
        expect(order[places.get(column.id) ?? -1]).toBe(headerText(column));
      }
    }),
  );
});
