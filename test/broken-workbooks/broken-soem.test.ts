import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { createDirectPort } from '../../host/port/direct-port';
import { tableById } from '../../host/port/apply-context';
import { setValue, valueAt } from '../../host/workbook/cells';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { headersOf } from '../../host/workbook/headers';
import { typeInCell } from '../../host/workbook/type-in-cell';
import type { WorkbookModel } from '../../host/workbook/model';
import { viewSoem } from '../../src/commands/view-soem';
import { planBuild } from '../../src/sheets/build/plan-build';
import type { Fault } from '../../src/sheets/fault';
import { planMend } from '../../src/sheets/mend/plan-mend';
import { foldHeader } from '../../src/sheets/read/fold-header';
import { soemExampleSteps } from '../../src/sheets/soem/rows/soem-example-steps';
import { soemSeverities } from '../../src/sheets/soem/read/soem-severities';
import { soem } from '../../src/sheets/soem/specs/soem';
import { faultMessage } from '../../src/text/faults';
import { timingCase } from '../unit/domain/soem/some-calculation';

const WORDS = { error: 'fejl', question: 'spørgsmål', note: 'oplysning' } as const;

const brokenSoem = z.strictObject({
  titel: z.string(),
  /** Cells that stand instead of those of the sound workbook: the row by its first words, or by its number. */
  celler: z.array(
    z.strictObject({
      tabel: z.string(),
      række: z.union([z.string(), z.int()]),
      kolonne: z.string(),
      værdi: z.union([z.string(), z.number(), z.null()]),
    }),
  ),
  fejl: z.array(
    z.strictObject({
      slags: z.string(),
      alvor: z.string(),
      celle: z.string(),
      besked: z.string(),
      rettes: z.boolean().optional(),
    }),
  ),
  /** Whether there is a result all the same. */
  resultat: z.boolean(),
});

type BrokenSoem = z.infer<typeof brokenSoem>;

const folder = path.resolve('test/broken-workbooks/soem');
const books = readdirSync(folder)
  .sort()
  .map((name) => brokenSoem.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));

async function makeWorkbook(cells: BrokenSoem['celler']) {
  const model = createWorkbook();
  const port = createDirectPort(model);
  const tables = soem.inputSheets.flatMap((sheet) => sheet.tables.map(({ id }) => id));
  const read = () => port.snapshot({ tables, cells: [] });
  await port.apply(planBuild(await read(), soem));
  await port.apply({ command: 'test', steps: soemExampleSteps(await read(), timingCase), stamps: [] });
  for (const cell of cells) setCell(model, cell);
  return { port, read };
}

function setCell(model: WorkbookModel, { tabel, række, kolonne, værdi }: BrokenSoem['celler'][number]): void {
  const { sheet, table } = tableById(model, tabel);
  const column = headersOf(sheet, table).findIndex((header) => foldHeader(header) === foldHeader(kolonne));
  const rows = Array.from({ length: table.area.rowCount - 1 }, (_, index) => table.area.row + 1 + index);
  const row =
    typeof række === 'number'
      ? table.area.row + række
      : rows.find((each) => [række, `${række}*`].some((label) => valueAt(sheet, each, 1) === label));
  if (row === undefined || column < 0) throw new Error(`No cell ${tabel} ${række} ${kolonne}`);
  const place = { row, column: table.area.column + column };
  // As a person does it, so that a table grows by the row under it.
  if (row >= table.area.row + table.area.rowCount) typeInCell(model, sheet, place, String(værdi));
  else setValue(sheet, place, værdi);
}

function told(fault: Fault) {
  const said = {
    slags: fault.kind,
    alvor: WORDS[fault.severity],
    celle: fault.place.address,
    besked: faultMessage(fault),
  };
  return fault.mend === undefined ? said : { ...said, rettes: true };
}

const hasResult = ({ calculations }: ReturnType<typeof viewSoem>) =>
  calculations.every(({ calculated }) => calculated?.outcome.status === 'calculated');

test('the calculation they are made from has no fault and a result', async () => {
  const { read } = await makeWorkbook([]);
  const view = viewSoem(await read());
  expect(view.faults).toEqual([]);
  expect(hasResult(view)).toBe(true);
});

test.each(books)('$titel', async ({ celler, fejl, resultat }) => {
  const { read } = await makeWorkbook(celler);
  const view = viewSoem(await read());
  expect({ fejl: view.faults.map(told), resultat: hasResult(view) }).toEqual({ fejl, resultat });
});

test.each(books.filter(({ fejl }) => fejl.some(({ rettes }) => rettes)))(
  'safe mends change no figure: $titel',
  async ({ celler }) => {
    const { port, read } = await makeWorkbook(celler);
    const broken = await read();
    const before = viewSoem(broken);
    const mends = before.faults.flatMap(({ mend }) => (mend === undefined ? [] : [mend]));
    await port.apply(planMend(broken, mends, soem));
    const after = viewSoem(await read());
    expect(after.faults).toEqual([]);
    const figures = ({ calculations }: typeof before) => calculations.map(({ calculated }) => calculated);
    expect(figures(after)).toEqual(figures(before));
  },
);

test('every kind of SØM fault has its broken workbook', () => {
  const met = new Set(books.flatMap(({ fejl }) => fejl.map(({ slags }) => slags)));
  // A row that was left out tells its own fault, and the range of a share is checked where it is read.
  const toldOtherwise = [
    'leftOutRow',
    'rateOutOfRange',
    'discountRateOutOfRange',
    'negativeParticipants',
    'indexNotPositive',
    'horizonTooShort',
    // Not of the input: `broken-versions.test.ts`.
    'versionDamaged',
    'versionTwice',
  ];
  const kinds = Object.keys(soemSeverities).filter((kind) => !toldOtherwise.includes(kind));
  expect(kinds.filter((kind) => !met.has(kind))).toEqual([]);
});
