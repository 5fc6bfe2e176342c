import { keyFigures } from '../../../../src/sheets/results/key-figures';
import { RESULT_NAMES } from '../../../../src/sheets/results/result-names';

test('every key figure that is written under a workbook name is looked for at the next reading', () => {
  const names = keyFigures([], { year: 2026, month: 11, day: 30 }).map(({ name }) => name);
  const read = RESULT_NAMES.filter((name) => name.startsWith('DB_') && !/_\d$/.test(name));
  expect([...names].sort()).toEqual([...read].sort());
});
