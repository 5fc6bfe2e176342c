import fc from 'fast-check';
import { createDirectPort } from '../../host/port/direct-port';
import { markedSheets } from '../../host/port/read-inventory';
import { placeOfKey } from '../../host/workbook/cells';
import type { WorkbookModel } from '../../host/workbook/model';
import { readWorkbook } from '../../src/commands/read-workbook';
import { refreshResults } from '../../src/commands/refresh-results';
import { cellAddress } from '../../src/workbook/a1';
import { harmlessEdits } from './arbitrary/arbitrary-edit';
import { copyOf } from './check/copy-of';
import { applyEdit } from './play/apply-edit';
import { shuffleRows } from './play/shuffle-rows';
import { contextOn, startWorkbook } from './play/start-workbook';
import { LONGEST_RUN, runs } from './runs';
import { RESULT_SHEETS } from '../../src/sheets/results/result-names';

jest.setTimeout(LONGEST_RUN);

/** What the result sheets say, cell by cell, without the addresses of rows that were left out. */
function resultsOf(model: WorkbookModel): Record<string, unknown> {
  const marked = markedSheets(model);
  const cells = RESULT_SHEETS.flatMap((id) =>
    [...(marked.get(id)?.cells ?? [])].map(([key, { value }]) => {
      const said = typeof value === 'string' ? value.replaceAll(/![A-Z]+\d+/g, '!•') : value;
      return [`${id}!${cellAddress(placeOfKey(key))}`, said] as const;
    }),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

test('results do not depend on the order of the rows', async () => {
  const property = fc.asyncProperty(harmlessEdits, fc.nat(7000), async (edits, number) => {
    const one = await startWorkbook('example');
    for (const edit of edits) if (edit.do !== 'reopen') applyEdit(one, edit);
    const other = copyOf(one);
    for (const table of other.tables.filter(({ name }) => !name.startsWith('ip_db'))) {
      if (!table.hasTotalsRow) shuffleRows(other, table, number);
    }
    const [first, second] = [one, other].map((model) => contextOn(createDirectPort(model)));
    if (first === undefined || second === undefined) return;
    const [view, viewOfOther] = await Promise.all([readWorkbook(first), readWorkbook(second)]);
    if (view.ok && viewOfOther.ok) expect(viewOfOther.value.dataId).toBe(view.value.dataId);
    const outcomes = [await refreshResults(first), await refreshResults(second)];
    expect(outcomes.map(({ ok }) => ok)).toEqual([outcomes[0]?.ok, outcomes[0]?.ok]);
    expect(resultsOf(other)).toEqual(resultsOf(one));
  });
  await fc.assert(property, runs(20));
});
