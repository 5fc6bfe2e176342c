import type { Basis } from '../basis';
import type { SoemFacts } from '../facts';
import type { SoemProblem } from '../problem';

type Dated = Basis & { readonly year: number };

/** Period, horizon and the years of the rows. A year outside the horizon would count nowhere, so it is a *fejl*. */
export function checkPeriod(facts: SoemFacts): readonly SoemProblem[] {
  const { firstYear, lastYear } = facts.intervention;
  const { horizonYears } = facts.settings;
  const problems: SoemProblem[] = [];
  if (lastYear.value < firstYear.value) {
    problems.push({
      kind: 'periodTurned',
      severity: 'error',
      places: [firstYear.place, lastYear.place],
      found: lastYear.value,
      expected: firstYear.value,
    });
  }
  if (horizonYears.value < 1 || !Number.isInteger(horizonYears.value)) {
    return [
      ...problems,
      {
        kind: 'horizonTooShort',
        severity: 'error',
        places: [horizonYears.place],
        found: horizonYears.value,
        expected: 1,
      },
    ];
  }
  const rows: readonly Dated[] = [...facts.participants, ...facts.costs, ...facts.grants];
  return [
    ...problems,
    ...rows.flatMap((row) => checkYear(row, facts)),
    ...yearsWithoutEstimate(facts),
    ...longCourse(facts),
  ];
}

function checkYear(row: Dated, { intervention, settings }: SoemFacts): readonly SoemProblem[] {
  const first = intervention.firstYear.value;
  const lastOfHorizon = first + settings.horizonYears.value - 1;
  const found = { places: [row.place], found: row.year };
  if (row.year < first || row.year > lastOfHorizon) {
    const expected = `${first}–${lastOfHorizon}`;
    return [{ kind: 'yearOutsideHorizon', severity: 'error', ...found, expected }];
  }
  // A period that ends before it begins has its own fault.
  if (intervention.lastYear.value >= first && row.year > intervention.lastYear.value) {
    const expected = `${first}–${intervention.lastYear.value}`;
    return [{ kind: 'yearOutsidePeriod', severity: 'question', ...found, expected }];
  }
  return [];
}

/** The horizon reaches further than any row has estimates: the years after count as 0. */
function yearsWithoutEstimate({ settings, consequences }: SoemFacts): readonly SoemProblem[] {
  if (consequences.length === 0) return [];
  const longest = Math.max(
    ...consequences.map((row) => row.years.findLastIndex((units) => units !== null) + 1),
  );
  const { horizonYears, offset } = settings;
  // With offset 0 the effect starts a year later, so the same horizon needs a year less.
  const needed = horizonYears.value - 1 + offset.value;
  if (needed <= longest) return [];
  return [
    {
      kind: 'horizonBeyondEstimates',
      severity: 'question',
      places: [horizonYears.place],
      found: needed,
      expected: longest,
    },
  ];
}

/** *Varighed* is not calculated with, but a course longer than the period cannot be finished in it. */
function longCourse({ intervention }: SoemFacts): readonly SoemProblem[] {
  const { courseMonths, firstYear, lastYear } = intervention;
  const months = (lastYear.value - firstYear.value + 1) * 12;
  if (courseMonths === undefined || courseMonths.value <= months) return [];
  return [
    {
      kind: 'courseLongerThanPeriod',
      severity: 'question',
      places: [courseMonths.place],
      found: courseMonths.value,
      expected: months,
    },
  ];
}
