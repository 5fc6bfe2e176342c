import fc from 'fast-check';
import { spreadLabels } from '../../../../../../src/taskpane/features/soem/shared/chart/spread-labels';

describe('spreadLabels', () => {
  it('leaves labels alone that have room', () => {
    expect(spreadLabels([20, 80, 50], 12, 180)).toEqual([20, 80, 50]);
  });

  it('pushes labels on the same height apart', () => {
    expect(spreadLabels([50, 50, 52], 12, 180)).toEqual([50, 62, 74]);
  });

  it('never lets two labels touch, nor one fall under the chart', () => {
    const height = fc.integer({ min: 20, max: 178 });
    fc.assert(
      fc.property(fc.array(height, { minLength: 1, maxLength: 5 }), (wanted) => {
        const placed = [...spreadLabels(wanted, 12, 178)].sort((a, b) => a - b);
        expect(placed.at(-1)).toBeLessThanOrEqual(178);
        placed.slice(1).forEach((label, index) => {
          expect(label - (placed[index] ?? 0)).toBeGreaterThanOrEqual(12);
        });
      }),
    );
  });
});
