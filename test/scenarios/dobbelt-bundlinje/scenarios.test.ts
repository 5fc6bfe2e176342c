import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supportMethods } from '../../../src/catalogue/support-methods';
import { calculateCourses } from '../../../src/domain/dobbelt-bundlinje/calculate-courses';
import { resultInWords } from './result-in-words';
import { factsOf, instrumentsOf, type Scenario } from './scenario';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));

// One file per case, in Danish words and figures, so that a person who knows the work can read and dispute it.
describe('dobbelt bundlinje scenarios', () => {
  test.each(files)('%s', (file) => {
    const scenario = JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Scenario;
    const rules = { methods: supportMethods, instruments: instrumentsOf(scenario) };
    const results = calculateCourses(factsOf(scenario), rules);

    const inWords = new Map(results.map((result) => [result.course.id, resultInWords(result)]));
    expect([...inWords.keys()].sort()).toEqual(Object.keys(scenario.forventet).sort());
    for (const [courseId, expected] of Object.entries(scenario.forventet)) {
      expect(Object.keys(inWords.get(courseId) ?? {})).toEqual(expect.arrayContaining(Object.keys(expected)));
      expect(inWords.get(courseId)).toMatchObject(expected);
    }
  });

  test('there are scenarios to run', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
  });
});
