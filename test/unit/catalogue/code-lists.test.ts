import { endReasonList, findCode, instrumentList, methodList } from '../../../src/catalogue/code-lists';

describe('findCode', () => {
  test('the code itself is exact', () => {
    expect(findCode(methodList, 'CTI')).toEqual({ code: 'CTI', match: 'exact' });
    expect(findCode(endReasonList, 'Aktivt fravalg')).toEqual({ code: 'Aktivt fravalg', match: 'exact' });
  });

  test.each([
    ['cti', 'CTI'],
    [' CTI ', 'CTI'],
    ['Critical Time Intervention', 'CTI'],
    ['critical-time  intervention', 'CTI'],
    ['Intensive case management', 'ICM'],
  ])('method %j is mended to %s', (written, code) => {
    expect(findCode(methodList, written)).toEqual({ code, match: 'synonym' });
  });

  test.each([
    ['WHO5', 'WHO-5'],
    ['who 5', 'WHO-5'],
    ['Who–5', 'WHO-5'],
    ['ors', 'ORS'],
    ['Outcome Rating Scale', 'ORS'],
  ])('instrument %j is mended to %s', (written, code) => {
    expect(findCode(instrumentList, written)).toEqual({ code, match: 'synonym' });
  });

  test('end reasons that people write', () => {
    expect(findCode(endReasonList, 'metodeskift')?.code).toBe('Skift til anden metode');
    expect(findCode(endReasonList, 'Udeblevet / ikke henvendt sig')?.code).toBe(
      'Udeblevet/ikke henvendt sig',
    );
    expect(findCode(endReasonList, 'DØD')?.code).toBe('Hændelse medfører ophør');
  });

  test.each(['ACT', 'CTI eller ICM', '', '  ', '-', 'SRS'])('%j is unknown, not guessed', (written) => {
    expect(findCode(methodList, written)).toBeNull();
    expect(findCode(instrumentList, written)).toBeNull();
    expect(findCode(endReasonList, written)).toBeNull();
  });
});
