import {
  parseRefusion,
  type RefusionTexts,
} from '../../../../../../src/taskpane/features/soem/helpers/parse-refusion';

const texts: RefusionTexts = {
  ...{ newService: '', unit: '', gross: '1.000', priceLevel: '2026', start: '01-05-2026', weeks: '52' },
  ...{ weeksBefore: '0', days: '200', months: '36', year: '2022', unitsPerYear: '2500' },
  ...{ kommune: '60', region: '0', stat: '40' },
};

describe('what is typed on the refusion page', () => {
  it.each([
    ['ladder', { kommune: 619.23, stat: 380.77 }],
    ['shelter', { kommune: 775, stat: 225 }],
    ['ownHome', { kommune: 666.67, stat: 333.33 }],
    ['costlyCase', { kommune: 716, stat: 284 }],
    ['fixed', { kommune: 600, stat: 400 }],
  ] as const)('gives what each payer bears: %s', (kind, wanted) => {
    const { price, errors } = parseRefusion(kind, texts);
    expect(errors).toEqual({});
    expect(price?.amounts.kommune).toBeCloseTo(wanted.kommune, 2);
    expect(price?.amounts.stat).toBeCloseTo(wanted.stat, 2);
    expect(price?.amounts.region).toBe(0);
  });

  it.each([
    ['ladder', { gross: '0' }, 'gross'],
    ['ladder', { gross: 'ca. 3.000' }, 'gross'],
    ['ladder', { priceLevel: '26' }, 'priceLevel'],
    ['ladder', { start: '31-02-2026' }, 'start'],
    ['ladder', { start: '31-12-2015' }, 'start'],
    ['ladder', { weeks: '0' }, 'weeks'],
    ['ladder', { weeksBefore: '-1' }, 'weeksBefore'],
    ['shelter', { days: '' }, 'days'],
    ['ownHome', { start: '30-09-2023' }, 'start'],
    ['ownHome', { months: '1000' }, 'months'],
    ['costlyCase', { year: '2006' }, 'year'],
    ['costlyCase', { unitsPerYear: '-2' }, 'unitsPerYear'],
    ['fixed', { stat: '140' }, 'stat'],
    ['fixed', { stat: '30' }, 'stat'],
    ['fixed', { kommune: '-10' }, 'kommune'],
  ] as const)('says under which field something is wrong: %s %j', (kind, changed, field) => {
    const { price, errors } = parseRefusion(kind, { ...texts, ...changed });
    expect(price).toBeUndefined();
    expect(Object.keys(errors)).toEqual([field]);
  });

  it('leaves the fields of other ways of dividing aside', () => {
    expect(parseRefusion('fixed', { ...texts, start: '', weeks: 'x', days: '' }).errors).toEqual({});
  });
});
