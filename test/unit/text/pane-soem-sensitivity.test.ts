import { chanceWords } from '../../../src/text/pane-soem-sensitivity';

describe('how often there is a plus', () => {
  test.each([
    [0.78, '8 af 10 gange er kommunen i plus (7.800 af 10.000 træk).'],
    [0.06, '1 af 10 gange er kommunen i plus (600 af 10.000 træk).'],
    [0.94, '9 af 10 gange er kommunen i plus (9.400 af 10.000 træk).'],
    [0.9999, 'Næsten altid er kommunen i plus (9.999 af 10.000 træk).'],
    [0.0001, 'Næsten aldrig er kommunen i plus (1 af 10.000 træk).'],
    [1, 'I alle træk er kommunen i plus (10.000 af 10.000 træk).'],
    [0, 'I ingen træk er kommunen i plus (0 af 10.000 træk).'],
  ])('%d', (probability, words) => {
    expect(chanceWords('kommune', probability, 10_000)).toBe(words);
  });
});
