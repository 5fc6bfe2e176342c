import type { EnsureSheet } from '../../../src/workbook/plan';
import { tabPlace } from '../../../src/workbook/tab-place';
import { ensureSheet, planOf } from '../../contract/port-suite/plans';

const step = (id: string, order: number): EnsureSheet => ensureSheet(id, id, { order });
const [first, second, third] = [step('a', 1), step('b', 2), step('c', 3)];
const plan = planOf([first, second, third]);

describe('the place of a new tab', () => {
  it('is behind the last of ours with a lower order, wherever the user has moved it', () => {
    expect(tabPlace(third, plan, ['b', undefined, 'a', undefined])).toBe(3);
  });

  it('is before the first of ours with a higher order when none is lower', () => {
    expect(tabPlace(first, plan, [undefined, 'c', 'b'])).toBe(1);
  });

  it('is at the end when the plan tells of no other of ours', () => {
    expect(tabPlace(second, planOf([second]), [undefined, 'a', 'c'])).toBe(3);
  });
});
