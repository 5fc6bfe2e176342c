import fc from 'fast-check';
import { fingerprint } from '../../../src/sheets/fingerprint';
import type { CellValue } from '../../../src/workbook/cell-value';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
);
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 20 });
const idOf = (body: readonly (readonly CellValue[])[], salt = '') =>
  fingerprint([{ id: 'tid', rows: body }], salt);

describe('fingerprint', () => {
  it('does not depend on the order of rows, nor on blank rows between them', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 20 }), (body, at) => {
        const blank = [null, '', null];
        const turned = [...body.slice(at), blank, ...body.slice(0, at).toReversed()];
        expect(idOf(turned)).toBe(idOf(body));
      }),
    );
  });

  it('changes with any one value', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.double({ min: 1e6, max: 1e9 }), (body, at, value) => {
        fc.pre(body.length > 0);
        const index = at % body.length;
        const changed = body.map((row, other) =>
          other === index ? [value, row[1] ?? null, row[2] ?? null] : row,
        );
        expect(idOf(changed)).not.toBe(idOf(body));
      }),
    );
  });

  it('tells a row from the same row twice, a number from its text, and one column from the next', () => {
    const ids = [
      idOf([['B-0001', 12]]),
      idOf([
        ['B-0001', 12],
        ['B-0001', 12],
      ]),
      idOf([['B-0001', '12']]),
      idOf([[12, 'B-0001']]),
      idOf([['B-0001', 12, null, { error: '#N/A' }]]),
      idOf([['B-0001', 12]], 'another month'),
      fingerprint([{ id: 'maalinger', rows: [['B-0001', 12]] }], ''),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is short, and has no letters that are mistaken for figures', () => {
    fc.assert(
      fc.property(rows, (body) =>
        expect(idOf(body)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
      ),
    );
  });

  it('keeps 20,000 nearly equal rows apart', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => idOf([['B-0001', index]]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
