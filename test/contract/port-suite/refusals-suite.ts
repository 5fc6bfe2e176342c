import type { PlanStep, WriteBlock } from '../../../src/workbook/plan';
import { byHand } from './by-hand';
import { expectRefusal } from './expect-refusal';
import type { MakeHarness } from './harness';
import { staged, testWith } from './harness';
import { buildResult, buildTid, ensureSheet, ensureTid, planOf, STAMP, writeTid } from './plans';
import { trapWith } from './trap';

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
  const trap = trapWith(make);

  trap('a protected sheet stops a run half-way', async (harness) => {
    await buildTid(harness);
    await buildResult(harness);
    await harness.book.protectSheet('Tid', 'hemmelig');
    const other: PlanStep = { ...title, sheet: 'resultat' };
    const error = await expectRefusal(harness, planOf([other, oneRow], [STAMP]), 'sheetProtected');
    expect(error.details.sheet).toBe('Tid');
  });

  trap('a protected result sheet cannot be stamped', async (harness) => {
    await buildTid(harness);
    await buildResult(harness);
    await harness.book.protectSheet('Resultat');
    await expectRefusal(harness, planOf([oneRow], [STAMP]), 'sheetProtected');
  });

  trap('a protected structure stops a new sheet', async (harness) => {
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

  trap('a read-only file takes no changes', async (harness) => {
    const stage = staged(harness, byHand.readOnly);
    await buildTid(harness);
    stage.setReadOnly();
    await expectRefusal(harness, planOf([title, oneRow]), 'readOnly');
  });

  trap('a person typing in a cell blocks every call', async (harness) => {
    const stage = staged(harness, byHand.editing);
    await buildTid(harness);
    stage.setEditing(true);
    await expectRefusal(harness, planOf([title, oneRow]), 'cellEditMode');
  });

  trap('the 1904 date system puts every date four years off', async (harness) => {
    const stage = staged(harness, byHand.date1904);
    await buildTid(harness);
    stage.use1904();
    await expectRefusal(harness, planOf([title, oneRow]), 'date1904');
  });
}

function describeCells(make: MakeHarness): void {
  const trap = trapWith(make);

  trap('values written through a filter land in the wrong rows', async (harness) => {
    await buildTid(harness);
    await harness.book.filterTable('ip_tid', 0, ['F-2']);
    const error = await expectRefusal(harness, planOf([title, oneRow]), 'filterActive');
    expect(error.details).toMatchObject({ sheet: 'Tid', table: 'ip_tid' });
  });

  trap('merged cells in a table swallow what is written', async (harness) => {
    const stage = staged(harness, byHand.mergedTable);
    await buildTid(harness);
    stage.mergeInTable('Tid', { row: 5, column: 1, rowCount: 1, columnCount: 2 });
    const error = await expectRefusal(harness, planOf([title, oneRow]), 'mergedCells');
    expect(error.details.address).toBe('B6:C6');
  });

  trap('merged cells under a block swallow what is written', async (harness) => {
    await buildTid(harness);
    await harness.book.merge('Tid', { row: 0, column: 0, rowCount: 1, columnCount: 3 });
    const wide = { ...title, values: [['Titel', 'a', 'b']] };
    const error = await expectRefusal(harness, planOf([oneRow, wide]), 'mergedCells');
    expect(error.details.address).toBe('A1:C1');
  });

  trap('a block runs over a table', async (harness) => {
    await buildTid(harness);
    const over: PlanStep = { ...title, at: { row: 3, column: 2 } };
    await expectRefusal(harness, planOf([title, over]), 'noRoom');
  });
}

function describeChanges(make: MakeHarness): void {
  const trap = trapWith(make);
  const correct = writeTid([['F-2', 46054, 15]], { startRow: 1, was: [['F-2', 46054, 14.5]] });

  trap('a cell is changed after it was read', async (harness) => {
    await buildTid(harness);
    await harness.book.type('Tid', { row: 5, column: 2 }, 16);
    await expectRefusal(harness, planOf([title, correct]), 'changedMeanwhile');
  });

  trap('rows are sorted after they were read', async (harness) => {
    await buildTid(harness);
    await harness.book.sortTable('ip_tid', 2, true);
    const first = writeTid([['F-1', 46023, 11]], { was: [['F-1', 46023, 10]] });
    await expectRefusal(harness, planOf([title, first]), 'changedMeanwhile');
  });

  trap('somebody adds a row where ours should go', async (harness) => {
    await buildTid(harness);
    await harness.book.type('Tid', { row: 7, column: 0 }, 'F-7');
    const append = writeTid([['F-4', 46113, 15]], { startRow: 3, was: [[null, null, null]] });
    await expectRefusal(harness, planOf([title, append]), 'changedMeanwhile');
  });

  trap('somebody renames a header', async (harness) => {
    await buildTid(harness);
    await harness.book.put('Tid', { row: 3, column: 2 }, 'Tid brugt');
    await expectRefusal(harness, planOf([title, oneRow]), 'changedMeanwhile');
  });

  trap('the header to be mended is another one meanwhile', async (harness) => {
    await buildTid(harness);
    const rename: PlanStep = { kind: 'renameHeader', table: 'tid', column: 2, was: 'Tmer', header: 'Timer' };
    await expectRefusal(harness, planOf([title, rename]), 'changedMeanwhile');
  });

  trap('a table is renamed or deleted between two reads', async (harness) => {
    await buildTid(harness);
    await harness.book.renameTable('ip_tid', 'Timer');
    await expectRefusal(harness, planOf([title, oneRow]), 'itemMissing');
    await harness.book.deleteTable('Timer');
    await expectRefusal(harness, planOf([title, oneRow]), 'itemMissing');
  });

  trap('a sheet is deleted between two reads', async (harness) => {
    await buildTid(harness);
    await expectRefusal(harness, planOf([title, { ...title, sheet: 'resultat' }]), 'itemMissing');
    await expectRefusal(harness, planOf([title], [STAMP]), 'itemMissing');
  });
}

function describeRoom(make: MakeHarness): void {
  const trap = trapWith(make);
  const twoMore = writeTid(
    [
      ['F-4', 46113, 15],
      ['F-5', 46113, 12],
    ],
    { startRow: 3 },
  );

  trap('something of the user’s stands below a table that must grow', async (harness) => {
    await buildTid(harness);
    await harness.book.put('Tid', { row: 8, column: 1 }, 'min egen note');
    const error = await expectRefusal(harness, planOf([title, twoMore]), 'noRoom');
    expect(error.details).toMatchObject({ sheet: 'Tid', address: 'B9' });
  });

  trap('another table stands below a table that must grow', async (harness) => {
    await buildTid(harness);
    await harness.book.addTable('Tid', { row: 8, column: 2, rowCount: 2, columnCount: 2 }, 'Min');
    const error = await expectRefusal(harness, planOf([title, twoMore]), 'noRoom');
    expect(error.details.table).toBe('Min');
  });

  trap('merged cells stand below a table that must grow', async (harness) => {
    await buildTid(harness);
    await harness.book.merge('Tid', { row: 7, column: 2, rowCount: 1, columnCount: 3 });
    await expectRefusal(harness, planOf([title, twoMore]), 'mergedCells');
  });

  trap('something of the user’s stands where a table should be', async (harness) => {
    await harness.port.apply(planOf([ensureSheet('tid', 'Tid')]));
    await harness.book.put('Tid', { row: 4, column: 1 }, 'min egen note');
    const error = await expectRefusal(harness, planOf([title, ensureTid()]), 'noRoom');
    expect(error.details.address).toBe('B5');
  });

  trap('something of the user’s stands right of a table that must get a column', async (harness) => {
    await buildTid(harness);
    await harness.book.put('Tid', { row: 5, column: 3 }, 'min egen note');
    const column: PlanStep = { kind: 'addColumn', table: 'tid', column: { header: 'Ny' } };
    await expectRefusal(harness, planOf([title, column]), 'noRoom');
  });

  trap('a name is taken, or reads as a cell', async (harness) => {
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
