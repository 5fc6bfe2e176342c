import type { Fault } from '../../src/sheets/fault';
import { planMend } from '../../src/sheets/mend/plan-mend';
import { readFacts } from '../../src/sheets/read/read-facts';
import { SEVERITIES } from '../../src/sheets/read/severities';
import { soemSeverities } from '../../src/sheets/soem/read/soem-severities';
import { faultMessage } from '../../src/text/faults';
import { brokenWorkbooks } from './broken-workbook';
import { makeWorkbook } from './make-workbook';

const WORDS = { error: 'fejl', question: 'spørgsmål', note: 'oplysning' } as const;
const today = { year: 2026, month: 5, day: 31 };
const books = brokenWorkbooks();

function told(fault: Fault) {
  const said = {
    slags: fault.kind,
    alvor: WORDS[fault.severity],
    celle: fault.place.address,
    besked: faultMessage(fault),
  };
  return fault.mend === undefined ? said : { ...said, rettes: true };
}

const mendsOf = (faults: readonly Fault[]) =>
  faults.flatMap(({ mend }) => (mend === undefined ? [] : [mend]));

test('the workbook they are made from has no fault and leaves nothing out', async () => {
  const { read } = await makeWorkbook();
  const { facts, faults } = readFacts(await read(), today);
  expect(faults).toEqual([]);
  expect(facts.leftOut).toEqual([]);
  expect(facts.courses).toHaveLength(2);
});

test.each(books)('$titel', async (book) => {
  const { read } = await makeWorkbook(book);
  const { facts, faults } = readFacts(await read(), today);
  expect(faults.map(told)).toEqual(book.fejl);
  const places = facts.leftOut.map(({ concerns, courseId, citizenId, place }) => {
    return `${concerns} ${courseId ?? citizenId ?? '?'} ${place}`;
  });
  expect([...new Set(places)]).toEqual(book.udeladt ?? []);
});

test.each(books.filter(({ fejl }) => fejl.some(({ rettes }) => rettes)))(
  'safe mends put right: $titel',
  async (book) => {
    const { port, read } = await makeWorkbook(book);
    const broken = await read();
    const before = readFacts(broken, today);
    await port.apply(planMend(broken, mendsOf(before.faults)));
    const mended = await read();
    const after = readFacts(mended, today);
    expect(mendsOf(after.faults)).toEqual([]);
    const closed = before.faults.some(({ kind }) => kind.startsWith('header'));
    if (!closed) expect(after.facts).toEqual(before.facts);
    expect(planMend(mended, mendsOf(after.faults)).steps).toEqual([]);
  },
);

test('every kind of fault has its broken workbook', () => {
  const met = new Set(books.flatMap(({ fejl }) => fejl.map(({ slags }) => slags)));
  const kinds = Object.keys(SEVERITIES).filter((kind) => !(kind in soemSeverities));
  expect(kinds.filter((kind) => !met.has(kind))).toEqual([]);
});

test('a CPR number is never repeated', () => {
  const words = books.flatMap(({ fejl }) => fejl.map(({ besked }) => besked)).join('\n');
  expect(words).not.toMatch(/0?101801234|010180/);
});
