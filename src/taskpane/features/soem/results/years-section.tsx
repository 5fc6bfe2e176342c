import { payers } from '../../../../domain/soem/payer';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { paneSoemResults, yearsInWords } from '../../../../text/pane-soem-results';
import { PayerLines } from '../shared/chart/payer-lines';
import { Disclosure } from '../shared/disclosure';
import { money } from '../shared/money-words';
import { PayerTable } from '../shared/payer-table';
import { cumulativeRows, yearRows } from './payer-rows';
import { cumulativeOf, type Counting } from './shown-amounts';

interface YearsSectionProps {
  readonly result: SoemResult;
  readonly counting: Counting;
}

/** The sum so far by payer, as a picture and as figures. */
export function YearsSection({ result, counting }: YearsSectionProps) {
  const { byYear, lastYear } = result;
  const sums = byYear.map((year) => cumulativeOf(year, counting));
  const last = sums.at(-1);
  const ends = payers.map((payer) => ({ payer, amount: money(last?.[payer] ?? 0) }));
  const values = {
    kommune: sums.map((sum) => sum.kommune),
    region: sums.map((sum) => sum.region),
    stat: sums.map((sum) => sum.stat),
  };
  const { heading, table, caption, perYear } = paneSoemResults.years;
  return (
    <>
      <PayerLines
        label={yearsInWords(heading, ends, lastYear)}
        years={byYear.map(({ year }) => year)}
        values={values}
      />
      <Disclosure summary={table}>
        <PayerTable caption={caption} rows={cumulativeRows(result, counting)} />
        <PayerTable caption={perYear} rows={yearRows(result, counting)} />
      </Disclosure>
    </>
  );
}
