import { proposalInput } from '../../../../src/catalogue/expected-hours-proposal';
import { proposeExpectedHours } from '../../../../src/domain/dobbelt-bundlinje/propose-expected-hours';

describe('proposeExpectedHours', () => {
  test('CTI: 1,450 hours, caseload 10, 50/30/20 % give 54, 33 and 22 hours', () => {
    expect(proposeExpectedHours(proposalInput('CTI'))).toEqual([
      { period: { kind: 'phase', number: 1 }, hours: 54 },
      { period: { kind: 'phase', number: 2 }, hours: 33 },
      { period: { kind: 'phase', number: 3 }, hours: 22 },
    ]);
  });

  test('ICM: caseload 8 gives 15.1 hours a month for the months ahead', () => {
    const proposal = proposeExpectedHours({ ...proposalInput('ICM'), months: 3 });
    expect(proposal).toEqual([1, 2, 3].map((number) => ({ period: { kind: 'month', number }, hours: 15.1 })));
  });

  test('fewer citizens per worker leave more hours for each', () => {
    const hours = (caseload: number) =>
      proposeExpectedHours({ ...proposalInput('CTI'), caseload }).map((proposed) => proposed.hours);
    expect(hours(5)).toEqual([109, 65, 44]);
  });

  test.each([0, -1, NaN])('a caseload of %p gives no proposal', (caseload) => {
    expect(proposeExpectedHours({ ...proposalInput('ICM'), caseload })).toEqual([]);
  });
});
