import { readingOrder } from '../../../src/text/readings';
import { exampleWorkbook, viewOf } from './support/workbook';

describe('the example of dobbelt bundlinje', () => {
  it('holds twelve citizens over CTI and ICM, WHO-5 and ORS, every reading, and no fault', async () => {
    const view = await viewOf(await exampleWorkbook());
    expect(view.faults).toEqual([]);
    expect(view.facts.citizens).toHaveLength(12);
    expect(new Set(view.facts.courses.map(({ method }) => method))).toEqual(new Set(['CTI', 'ICM']));
    expect(new Set(view.facts.courses.map((course) => course.goalInstrument))).toEqual(
      new Set(['WHO-5', 'ORS']),
    );
    expect(new Set(view.results.map(({ reading }) => reading))).toEqual(new Set(readingOrder));
  });

  it('comes out exactly for the worked case', async () => {
    const { results } = await viewOf(await exampleWorkbook());
    const course = results.find((result) => result.course.citizenId === 'B-0007');
    expect(course).toMatchObject({
      month: 5,
      phase: 2,
      totalExpectedHours: 109,
      expectedHoursToDate: 76,
      actualHoursToDate: 71,
      timeDifference: -5,
      goal: { month: 4, expected: 44, actual: 40, difference: -4 },
      reading: 'asExpected',
      missing: [],
    });
    expect(course?.expectedShare).toBeCloseTo(76 / 109, 12);
    expect(course?.actualShare).toBeCloseTo(71 / 109, 12);
    expect(course?.timeDifferenceShare).toBeCloseTo(-5 / 76, 12);
  });
});
