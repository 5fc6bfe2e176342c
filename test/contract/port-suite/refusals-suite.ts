import type { PlanStep, WriteBlock } from '../../../src/workbook/plan';
import { byHand } from './by-hand';
import { expectRefusal } from './expect-refusal';
import type { MakeHarness } from './harness';
import { staged, testWith } from './harness';
import { buildResult, buildTid, ensureSheet, ensureTid, planOf, STAMP, writeTid } from './plans';

/** Something harmless first, so that a refusal that comes too late is seen. */
const title: WriteBlock = {
  kind: 'writeBlock',
  sheet: 'tid',
  at: { row: 0, column: 0 },
  values: [['Ny titel']],
};

const oneRow = writeTid([['F-9', 46113, 7]]);

export function describeRefusals(make: MakeHarness): void {
  describe('told before anything is written', () => {
    describeLocks(make);
    describeCells(make);
    describeChanges(make);
    describeRoom(make);
  });
}

function describeLocks(make: MakeHarness): void {
  const it = testWith(make);

  it('a protected sheet, with its name', async (harness) => {
    await buildTid(harness);
    await buildResult(harness);
    await harness.book.protectSheet('Tid', 'hemmelig');
    const other: PlanStep = { ...title, sheet: 'resultat' };
    const error = await expectRefusal(harness, planOf([other, oneRow], [STAMP]), 'sheetProtected');
    expect(error.details.sheet).toBe('Tid');
  });

  it('a protected result sheet whose stamp cannot be set', async (harness) => {
    await buildTid(harness);
    await buildResult(harness);
    await harness.book.protectSheet('Resultat');
    await expectRefusal(harness, planOf([oneRow], [STAMP]), 'sheetProtected');
  });

  it('a workbook whose structure is protected, when a sheet is missing', async (harness) => {
    await buildTid(harness);
    await harness.book.protectStructure();
    await expectRefusal(harness, planOf([title, ensureSheet('ny', 'Ny')]), 'workbookProtected');
  });

  it('but a protected structure does not matter when every sheet is there', async (harness) => {
    await buildTid(harness);
    await harness.book.protectStructure();
    await expect(
      harness.port.apply(planOf([ensureSheet('tid', 'Tid'), title, oneRow])),
    ).resolves.toBeDefined();
  });

  it('a workbook that is read-only', async (harness) => {
    const stage = staged(harness, byHand.readOnly);
    await buildTid(harness);
    stage.setReadOnly();
    await expectRefusal(harness, planOf([title, oneRow]), 'readOnly');
  });

  it('a person who is typing in a cell', async (harness) => {
    const stage = staged(harness, byHand.editing);
    await buildTid(harness);
    stage.setEditing(true);
    await expectRefusal(harness, planOf([title, oneRow]), 'cellEditMode');
  });

  it('the 1904 date system, in which every date is four years off', async (harness) => {
    const stage = staged(harness, byHand.date1904);
    await buildTid(harness);
    stage.use1904();
    await expectRefusal(harness, planOf([title, oneRow]), 'date1904');
  });
}

function describeCells(make: MakeHarness): void {
  const it = testWith(make);

  it('a filter that would let values land in the wrong rows', async (harness) => {
    await buildTid(harness);
    await harness.book.filterTable('ip_tid', 0, ['F-2']);
    const error = await expectRefusal(harness, planOf([title, oneRow]), 'filterActive');
    expect(error.details).toMatchObject({ sheet: 'Tid', table: 'ip_tid' });
  });

  it('merged cells inside the table, which swallow what is written', async (harness) => {
    const stage = staged(harness, byHand.mergedTable);
    await buildTid(harness);
    stage.mergeInTable('Tid', { row: 5, column: 1, rowCount: 1, columnCount: 2 });
    const error = await expectRefusal(harness, planOf([title, oneRow]), 'mergedCells');
    expect(error.details.address).toBe('B6:C6');
  });

  it('merged cells under a block that is written', async (harness) => {
    await buildTid(harness);
    await harness.book.merge('Tid', { row: 0, column: 0, rowCount: 1, columnCount: 3 });
    const wide = { ...title, values: [['Titel', 'a', 'b']] };
    const error = await expectRefusal(harness, planOf([oneRow, wide]), 'mergedCells');
    expect(error.details.address).toBe('A1:C1');
  });

  it('a table that a block would run over', async (harness) => {
    await buildTid(harness);
    const over: PlanStep = { ...title, at: { row: 3, column: 2 } };
    await expectRefusal(harness, planOf([title, over]), 'noRoom');
  });
}

function describeChanges(make: MakeHarness): void {
  const it = testWith(make);
  const correct = writeTid([['F-2', 46054, 15]], { startRow: 1, was: [['F-2', 46054, 14.5]] });

  it('a cell that somebody has changed since it was read', async (harness) => {
    await buildTid(harness);
    await harness.book.type('Tid', { row: 5, column: 2 }, 16);
    await expectRefusal(harness, planOf([title, correct]), 'changedMeanwhile');
  });

  it('rows that somebody has sorted since they were read', async (harness) => {
    await buildTid(harness);
    await harness.book.sortTable('ip_tid', 2, true);
    const first = writeTid([['F-1', 46023, 11]], { was: [['F-1', 46023, 10]] });
    await expectRefusal(harness, planOf([title, first]), 'changedMeanwhile');
  });

  it('a row that somebody has added where ours should go', async (harness) => {
    await buildTid(harness);
    await harness.book.type('Tid', { row: 7, column: 0 }, 'F-7');
    const append = writeTid([['F-4', 46113, 15]], { startRow: 3, was: [[null, null, null]] });
    await expectRefusal(harness, planOf([title, append]), 'changedMeanwhile');
  });

  it('a header that somebody has renamed', async (harness) => {
    await buildTid(harness);
    await harness.book.put('Tid', { row: 3, column: 2 }, 'Tid brugt');
    await expectRefusal(harness, planOf([title, oneRow]), 'changedMeanwhile');
  });

  it('another header than the one to be mended', async (harness) => {
    await buildTid(harness);
    const rename: PlanStep = { kind: 'renameHeader', table: 'tid', column: 2, was: 'Tmer', header: 'Timer' };
    await expectRefusal(harness, planOf([title, rename]), 'changedMeanwhile');
  });

  it('a table that is deleted or renamed', async (harness) => {
    await buildTid(harness);
    await harness.book.renameTable('ip_tid', 'Timer');
    await expectRefusal(harness, planOf([title, oneRow]), 'itemMissing');
    await harness.book.deleteTable('Timer');
    await expectRefusal(harness, planOf([title, oneRow]), 'itemMissing');
  });

  it('a sheet that is not there', async (harness) => {
    await buildTid(harness);
    await expectRefusal(harness, planOf([title, { ...title, sheet: 'resultat' }]), 'itemMissing');
    await expectRefusal(harness, planOf([title], [STAMP]), 'itemMissing');
  });
}

function describeRoom(make: MakeHarness): void {
  const it = testWith(make);
  const twoMore = writeTid(
    [
      ['F-4', 46113, 15],
      ['F-5', 46113, 12],
    ],
    { startRow: 3 },
  );

  it('something below a table that must grow, with its cell', async (harness) => {
    await buildTid(harness);
    await harness.book.put('Tid', { row: 8, column: 1 }, 'min egen note');
    const error = await expectRefusal(harness, planOf([title, twoMore]), 'noRoom');
    expect(error.details).toMatchObject({ sheet: 'Tid', address: 'B9' });
  });

  it('another table below a table that must grow', async (harness) => {
    await buildTid(harness);
    await harness.book.addTable('Tid', { row: 8, column: 2, rowCount: 2, columnCount: 2 }, 'Min');
    const error = await expectRefusal(harness, planOf([title, twoMore]), 'noRoom');
    expect(error.details.table).toBe('Min');
  });

  it('merged cells below a table that must grow', async (harness) => {
    await buildTid(harness);
    await harness.book.merge('Tid', { row: 7, column: 2, rowCount: 1, columnCount: 3 });
    await expectRefusal(harness, planOf([title, twoMore]), 'mergedCells');
  });

  it('something where a new table should stand', async (harness) => {
    await harness.port.apply(planOf([ensureSheet('tid', 'Tid')]));
    await harness.book.put('Tid', { row: 4, column: 1 }, 'min egen note');
    const error = await expectRefusal(harness, planOf([title, ensureTid()]), 'noRoom');
    expect(error.details.address).toBe('B5');
  });

  it('something right of a table that must get a column', async (harness) => {
    await buildTid(harness);
    await harness.book.put('Tid', { row: 5, column: 3 }, 'min egen note');
    const column: PlanStep = { kind: 'addColumn', table: 'tid', column: { header: 'Ny' } };
    await expectRefusal(harness, planOf([title, column]), 'noRoom');
  });

  it('a name that is the user’s own, a table’s, or reads as a cell', async (harness) => {
    await buildTid(harness);
    await harness.book.addSheet('Mit ark');
    await harness.book.setName('Min_dato', "='Mit ark'!$A$1");
    await harness.book.addTable('Ark1', { row: 0, column: 0, rowCount: 2, columnCount: 1 }, 'MinTabel');
    const to = { sheet: 'tid', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
    for (const name of ['Min_dato', 'mintabel', 'TID2026']) {
      await expectRefusal(
        harness,
        planOf([title, { kind: 'setName', name, to, hidden: false }]),
        'nameTaken',
      );
    }
  });
}
