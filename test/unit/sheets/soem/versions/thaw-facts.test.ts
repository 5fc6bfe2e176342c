import fc from 'fast-check';
import { soemRanders } from '../../../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../../../src/catalogue/examples/soem-tidsprofil';
import { calculateSoem } from '../../../../../src/domain/soem/calculate-soem';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { frozenCells } from '../../../../../src/sheets/soem/versions/frozen-cells';
import { thawFacts } from '../../../../../src/sheets/soem/versions/thaw-facts';
import { anySoemFacts } from '../../../domain/soem/arbitrary-facts';
import { arbitraryFacts } from '../support/arbitrary-facts';

/** Without where things stand, and without the years that nobody has estimated at the end of a row. */
function plain(facts: SoemFacts | undefined): unknown {
  const trimmed = facts && {
    ...facts,
    consequences: facts.consequences.map(({ years, ...row }) => ({
      ...row,
      years: years.slice(0, years.findLastIndex((units) => units !== null) + 1),
    })),
  };
  return JSON.parse(
    JSON.stringify(trimmed ?? null, (key, value: unknown) => (key === 'place' ? undefined : value)),
  );
}

const isCalculated = (facts: SoemFacts) => calculateSoem(facts).status === 'calculated';

test('what is frozen thaws to the same calculation, whatever is in it', () => {
  fc.assert(
    fc.property(
      anySoemFacts,
      arbitraryFacts,
      fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
      (one, other, ticked) => {
        // Figures that can be calculated with, and of everything else whatever the sheets can hold.
        const { use, shadowAssessments, knowledge, scenarios, intervention } = other;
        const { firstYear, lastYear } = one.intervention;
        const facts: SoemFacts = {
          ...one,
          ...{ use, shadowAssessments, knowledge, scenarios },
          // A grant below 0 is refused by the sheet.
          grants: one.grants.map((grant) => ({ ...grant, amount: Math.abs(grant.amount) })),
          intervention: { ...intervention, firstYear, lastYear },
          tickedByHand: ticked,
        };
        fc.pre(isCalculated(facts));
        expect(plain(thawFacts(facts.calculation, frozenCells(facts)))).toEqual(plain(facts));
      },
    ),
    { numRuns: 150 },
  );
});

test.each([soemRanders, soemTidsprofil])('the example $intervention.name thaws as it was', (facts) => {
  const thawed = thawFacts(facts.calculation, frozenCells(facts));
  expect(plain(thawed)).toEqual(plain(facts));
});

test('the order of the cells is no matter', () => {
  const cells = frozenCells(soemRanders);
  expect(plain(thawFacts('Randers', [...cells].reverse()))).toEqual(
    plain({ ...soemRanders, calculation: 'Randers' }),
  );
});

test('cells that are values are kept, blank ones and the name of the calculation are not', () => {
  const cells = frozenCells(soemTidsprofil);
  const labels = cells.filter(({ sheet, field }) => sheet === 'SØM – indsats' && field === 'Oplysning');
  expect(labels.map(({ value }) => value)).toContain('Succesrate (brutto)');
  expect(cells.filter(({ field }) => field === 'Beregning')).toEqual([]);
  expect(cells.every(({ value }) => value !== '')).toBe(true);
  const years = cells.filter(({ sheet, field }) => sheet === 'SØM – deltagere' && field === 'Afslutningsår');
  expect(years.map(({ line, value }) => [line, value])).toEqual([
    [1, 2024],
    [2, 2025],
    [3, 2026],
  ]);
});

test.each([
  [
    'without its success rate',
    (cells: ReturnType<typeof frozenCells>) => cells.filter(({ value }) => value !== 'Succesrate (brutto)'),
  ],
  [
    'with a word for a figure',
    (cells) => cells.map((cell) => (cell.field === 'Planlagt' ? { ...cell, value: 'mange' } : cell)),
  ],
  ['without its prices', (cells) => cells.filter(({ sheet }) => sheet !== 'SØM – priser')],
] as const satisfies readonly (readonly [
  string,
  (cells: ReturnType<typeof frozenCells>) => ReturnType<typeof frozenCells>,
])[])('a version %s gives no facts', (_, spoil) => {
  expect(thawFacts('Beregning 1', spoil(frozenCells(soemTidsprofil)))).toBeUndefined();
});
