import {
  evaluateKernel,
  makeKernel,
  slotOf,
  totalsOf,
} from '../../../../../src/domain/soem/sensitivity/kernel';
import { timingCase } from '../some-calculation';

describe('the kernel', () => {
  const kernel = makeKernel(timingCase);
  const netAt = (values: Float64Array) => {
    const net = new Float64Array(kernel.cells).fill(99);
    evaluateKernel(kernel, values, net);
    return net;
  };

  test('holds three rates, a factor per consequence, price and cost post, and a cell per payer and year', () => {
    expect([...kernel.base]).toEqual([0.5, 0, 0, 1, 1, 1]);
    expect([kernel.cells, kernel.years]).toEqual([30, 10]);
    expect(kernel.consequences).toHaveLength(30);
    expect(kernel.costs).toHaveLength(30);
  });

  test('gives the net payer by payer and year by year, whatever stood there before', () => {
    const net = netAt(kernel.base);
    expect([...net.subarray(0, 4)]).toEqual([-70_000, -40_000, -10_000, 90_000]);
    expect([...net.subarray(10, 20)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...net.subarray(20, 23)]).toEqual([20_000, 40_000, 60_000]);
    expect(totalsOf(kernel, net)).toEqual({ kommune: 510_000, region: 0, stat: 540_000, total: 1_050_000 });
  });

  test('follows each value', () => {
    const totalWith = (key: string, value: number) => {
      const slot = slotOf(kernel, { id: { kind: 'setting', key } });
      return totalsOf(kernel, netAt(kernel.base.with(slot, value))).total;
    };
    expect(totalWith('successRate', 0.6)).toBeCloseTo(1_320_000, 6);
    expect(totalWith('baseline', 0.1)).toBeCloseTo(780_000, 6);
    expect(totalWith('dropOut', 0.5)).toBeCloseTo(375_000, 6);
    expect(totalWith('consequence|Herberg', 2)).toBeCloseTo(2_400_000, 6);
    expect(totalWith('price|Herberg', 0)).toBeCloseTo(-300_000, 6);
    expect(totalWith('cost|Drift|0.9|1.2', 2)).toBeCloseTo(750_000, 6);
  });

  test('refuses an input of another calculation', () => {
    expect(() => slotOf(kernel, { id: { kind: 'price', key: 'price|Andet' } })).toThrow('price|Andet');
  });
});
