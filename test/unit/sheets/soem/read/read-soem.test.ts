import fc from 'fast-check';
import { citedFigures } from '../../../../../src/catalogue/soem/cited-figures';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { readSoem } from '../../../../../src/sheets/soem/read/read-soem';
import { arbitraryFacts } from '../support/arbitrary-facts';
import { buildSoemWorkbook, makeSoemWorkbook } from '../support/soem-workbook';

/** Where things stand is another matter; names and dates of the place are left out of the comparison. */
function withoutPlaces(facts: SoemFacts | undefined): unknown {
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === 'place' ? undefined : value)));
}

test('what is written to the sheets is read back as the same calculation', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, async (facts) => {
      const { read } = await makeSoemWorkbook(facts);
      const { calculations, faults } = readSoem(await read());
      const errors = faults.filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
      const found = calculations[0]?.facts;
      // The posts that stand there from the beginning were answered with 0.
      const costs = found?.costs.filter(({ amount }) => amount !== 0);
      const knowledge = found?.knowledge.slice(citedFigures.length);
      expect(withoutPlaces(found && { ...found, costs: costs ?? [], knowledge: knowledge ?? [] })).toEqual(
        withoutPlaces(facts),
      );
    }),
    { numRuns: 40 },
  );
});

test('a new workbook tells what is missing and calculates nothing', async () => {
  const { read } = await buildSoemWorkbook();
  const { calculations, faults } = readSoem(await read());
  expect(calculations.map(({ name, facts }) => ({ name, facts }))).toEqual([{ name: 'Beregning 1' }]);
  expect(calculations[0]?.faults).toHaveLength(faults.length);
  const errors = faults.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ place }) => place.header)).toEqual([
    'Indsats',
    'Første år',
    'Sidste år',
    'Målgruppe',
    'Succesmål',
    'Succesrate (brutto)',
    'Prisniveau',
  ]);
  expect(errors[0]?.place.address).toBe("'SØM – indsats'!C6");
  const questions = faults.filter(({ kind }) => kind === 'costNotFilled');
  expect(questions).toHaveLength(9);
});

test('an empty table leads to its first blank cell', async () => {
  const { read } = await buildSoemWorkbook();
  const { places } = readSoem(await read());
  expect(['noParticipants', 'noCosts', 'noConsequences'].map((kind) => places.get(kind)?.address)).toEqual([
    "'SØM – deltagere'!C6",
    "'SØM – omkostninger'!E6",
    "'SØM – konsekvenser'!B6",
  ]);
});
