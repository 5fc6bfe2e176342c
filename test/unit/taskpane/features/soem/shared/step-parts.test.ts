import { STEP_PARTS, STEPS } from '../../../../../../src/taskpane/features/soem/shared/step-parts';
import { rowWords } from '../../../../../../src/text/pane-soem-steps';

test('every table that a step lets one fill has words for its rows and its form', () => {
  const tables = STEPS.flatMap((step) => [...STEP_PARTS[step].tables, ...(STEP_PARTS[step].ground ?? [])]);
  expect(tables).toContain('soem_skyggevisitation');
  expect(tables.filter((table) => !(table in rowWords))).toEqual([]);
});
