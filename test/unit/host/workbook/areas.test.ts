import fc from 'fast-check';
import { holdsCell, overlaps, subtractArea } from '../../../../host/workbook/areas';
import { setValidation, validationAt } from '../../../../host/workbook/validations';
import { createSheet } from '../../../../host/workbook/create-workbook';

const small = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rowCount: fc.integer({ min: 1, max: 5 }),
  columnCount: fc.integer({ min: 1, max: 5 }),
});

const cells = Array.from({ length: 144 }, (_, index) => ({
  row: Math.floor(index / 12),
  column: index % 12,
}));

test('taking one area out of another leaves exactly the other cells, each once', () => {
  fc.assert(
    fc.property(small, small, (area, cut) => {
      const pieces = subtractArea(area, cut);
      for (const cell of cells) {
        const times = pieces.filter((piece) => holdsCell(piece, cell)).length;
        expect(times).toBe(holdsCell(area, cell) && !holdsCell(cut, cell) ? 1 : 0);
      }
      expect(pieces.some((piece) => overlaps(piece, cut))).toBe(false);
    }),
  );
});

test('a cell always follows the rule that was set last', () => {
  fc.assert(
    fc.property(fc.array(small, { minLength: 1, maxLength: 6 }), (areas) => {
      const sheet = createSheet('a', 'A');
      areas.forEach((area, index) =>
        setValidation(sheet, area, { rule: { kind: 'list', name: `=l${index}` } }),
      );
      for (const cell of cells) {
        const last = areas.findLastIndex((area) => holdsCell(area, cell));
        const rule = validationAt(sheet, cell)?.rule;
        expect(rule).toEqual(last < 0 ? undefined : { kind: 'list', name: `=l${last}` });
      }
    }),
  );
});
