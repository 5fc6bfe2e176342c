import { isValidName } from '../../../src/workbook/valid-name';

test.each(['ip_tid', 'SOEM_Netto_Kommune', 'Årsag', '_skjult', '\\x', 'a.b'])('%s may be a name', (name) => {
  expect(isValidName(name)).toBe(true);
});

test.each(['', '2tid', 'min tid', 'tid-2', 'A1', 'R1C1', "o'l", 'a!b', 'x'.repeat(256)])(
  '%s may not',
  (name) => {
    expect(isValidName(name)).toBe(false);
  },
);
