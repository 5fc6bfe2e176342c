import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateSoem } from '../../../src/domain/soem/calculate-soem';
import { soemInWords } from './result-in-words';
import { soemFactsOf, type SoemScenario } from './scenario';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));

/** Compares what the scenario names: figures as rounded, or within the deviation it allows for the word. */
function expectFigures(found: unknown, expected: unknown, atMost: number | undefined): void {
  if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    const inside = (found ?? {}) as Readonly<Record<string, unknown>>;
    for (const [word, figure] of Object.entries(expected)) {
      expect(Object.keys(inside)).toContain(word);
      expectFigures(inside[word], figure, atMost);
    }
  } else if (atMost !== undefined && typeof expected === 'number') {
    expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(atMost);
  } else {
    expect(found).toEqual(expected);
  }
}

// One file per case, in Danish words and figures, so that an economist can read and dispute it.
describe('SØM scenarios', () => {
  test.each(files)('%s', (file) => {
    const scenario = JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as SoemScenario;
    const found = soemInWords(calculateSoem(soemFactsOf(scenario)));
    const deviations = scenario['afvigelse højst'] ?? {};

    for (const [word, expected] of Object.entries(scenario.forventet)) {
      expect(Object.keys(found)).toContain(word);
      expectFigures(found[word], expected, deviations[word]);
    }
  });

  test('there are scenarios to run', () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
  });
});
