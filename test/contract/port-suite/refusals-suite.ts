import { setValue } from '../../../host/workbook/cells';
import { filterTable } from '../../../host/workbook/filter-table';
import { mergeCells } from '../../../host/workbook/merges';
import { setName } from '../../../host/workbook/names';
import { protectSheet } from '../../../host/workbook/protection';
import { sortTable } from '../../../host/workbook/sort-table';
import { addSheet } from '../../../host/workbook/sheets';
import { addTable, deleteTable, renameTable } from '../../../host/workbook/tables';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import type { PlanStep, WriteBlock } from '../../../src/workbook/plan';
import { expectRefusal } from './expect-refusal';
import type { MakeHarness } from './harness';
import { testWith } from './harness';
import { buildResult, buildTid, ensureSheet, ensureTid, planOf, STAMP, writeTid } from './plans';
import { firstSheet, sheetOf, tableOf } from './workbook-image';

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
    protectSheet(sheetOf(harness.model, 'tid'), 'hemmelig');
    const other: PlanStep = { ...title, sheet: 'resultat' };
    const error = await expectRefusal(harness, planOf([other, oneRow], [STAMP]), 'sheetProtected');
    expect(error.details.sheet).toBe('Tid');
  });

  it('a protected result sheet whose stamp cannot be set', async (harness) => {
    await buildTid(harness);
    await buildResult(harness);
    protectSheet(sheetOf(harness.model, 'resultat'));
    await expectRefusal(harness, planOf([oneRow], [STAMP]), 'sheetProtected');
  });

  it('a workbook whose structure is protected, when a sheet is missing', async (harness) => {
    await buildTid(harness);
    harness.model.structureProtected = true;
    await expectRefusal(harness, planOf([title, ensureSheet('ny', 'Ny')]), 'workbookProtected');
  });

  it('but a protected structure does not matter when every sheet is there', async (harness) => {
    await buildTid(harness);
    harness.model.structureProtected = true;
    await expect(
      harness.port.apply(planOf([ensureSheet('tid', 'Tid'), title, oneRow])),
    ).resolves.toBeDefined();
  });

  it('a workbook that is read-only', async (harness) => {
    await buildTid(harness);
    harness.model.readOnly = true;
    await expectRefusal(harness, planOf([title, oneRow]), 'readOnly');
  });

  it('a person who is typing in a cell', async (harness) => {
    await buildTid(harness);
    harness.model.isEditing = true;
    await expectRefusal(harness, planOf([title, oneRow]), 'cellEditMode');
  });

  it('the 1904 date system, in which every date is four years off', async (harness) => {
    await buildTid(harness);
    harness.model.dateSystem = '1904';
    await expectRefusal(harness, planOf([title, oneRow]), 'date1904');
  });
}

function describeCells(make: MakeHarness): void {
  const it = testWith(make);

  it('a filter that would let values land in the wrong rows', async (harness) => {
    await buildTid(harness);
    filterTable(harness.model, tableOf(harness.model, 'ip_tid'), 0, (id) => id === 'F-2');
    const error = await expectRefusal(harness, planOf([title, oneRow]), 'filterActive');
    expect(error.details).toMatchObject({ sheet: 'Tid', table: 'ip_tid' });
  });

  it('merged cells inside the table, which swallow what is written', async (harness) => {
    await buildTid(harness);
    // Excel does not merge in a table, other programs do.
    sheetOf(harness.model, 'tid').merges.push({ row: 5, column: 1, rowCount: 1, columnCount: 2 });
    const error = await expectRefusal(harness, planOf([title, oneRow]), 'mergedCells');
    expect(error.details.address).toBe('B6:C6');
  });

  it('merged cells under a block that is written', async (harness) => {
    await buildTid(harness);
    mergeCells(harness.model, sheetOf(harness.model, 'tid'), {
      row: 0,
      column: 0,
      rowCount: 1,
      columnCount: 3,
    });
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
    typeInCell(harness.model, sheetOf(harness.model, 'tid'), { row: 5, column: 2 }, '16', 'remote');
    await expectRefusal(harness, planOf([title, correct]), 'changedMeanwhile');
  });

  it('rows that somebody has sorted since they were read', async (harness) => {
    await buildTid(harness);
    sortTable(harness.model, tableOf(harness.model, 'ip_tid'), 2, true);
    const first = writeTid([['F-1', 46023, 11]], { was: [['F-1', 46023, 10]] });
    await expectRefusal(harness, planOf([title, first]), 'changedMeanwhile');
  });

  it('a row that a colleague has added where ours should go', async (harness) => {
    await buildTid(harness);
    typeInCell(harness.model, sheetOf(harness.model, 'tid'), { row: 7, column: 0 }, 'F-7', 'remote');
    const append = writeTid([['F-4', 46113, 15]], { startRow: 3, was: [[null, null, null]] });
    await expectRefusal(harness, planOf([title, append]), 'changedMeanwhile');
  });

  it('a header that somebody has renamed', async (harness) => {
    await buildTid(harness);
    setValue(sheetOf(harness.model, 'tid'), { row: 3, column: 2 }, 'Tid brugt');
    await expectRefusal(harness, planOf([title, oneRow]), 'changedMeanwhile');
  });

  it('another header than the one to be mended', async (harness) => {
    await buildTid(harness);
    const rename: PlanStep = { kind: 'renameHeader', table: 'tid', column: 2, was: 'Tmer', header: 'Timer' };
    await expectRefusal(harness, planOf([title, rename]), 'changedMeanwhile');
  });

  it('a table that is deleted or renamed', async (harness) => {
    await buildTid(harness);
    renameTable(harness.model, tableOf(harness.model, 'ip_tid'), 'Timer', 'person');
    await expectRefusal(harness, planOf([title, oneRow]), 'itemMissing');
    deleteTable(harness.model, tableOf(harness.model, 'Timer'), 'person');
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
    setValue(sheetOf(harness.model, 'tid'), { row: 8, column: 1 }, 'min egen note');
    const error = await expectRefusal(harness, planOf([title, twoMore]), 'noRoom');
    expect(error.details).toMatchObject({ sheet: 'Tid', address: 'B9' });
  });

  it('another table below a table that must grow', async (harness) => {
    await buildTid(harness);
    const { model } = harness;
    addTable(
      model,
      sheetOf(model, 'tid'),
      { row: 8, column: 2, rowCount: 2, columnCount: 2 },
      'person',
      'Min',
    );
    const error = await expectRefusal(harness, planOf([title, twoMore]), 'noRoom');
    expect(error.details.table).toBe('Min');
  });

  it('merged cells below a table that must grow', async (harness) => {
    await buildTid(harness);
    sheetOf(harness.model, 'tid').merges.push({ row: 7, column: 2, rowCount: 1, columnCount: 3 });
    await expectRefusal(harness, planOf([title, twoMore]), 'mergedCells');
  });

  it('something where a new table should stand', async (harness) => {
    await harness.port.apply(planOf([ensureSheet('tid', 'Tid')]));
    setValue(sheetOf(harness.model, 'tid'), { row: 4, column: 1 }, 'min egen note');
    const error = await expectRefusal(harness, planOf([title, ensureTid()]), 'noRoom');
    expect(error.details.address).toBe('B5');
  });

  it('something right of a table that must get a column', async (harness) => {
    await buildTid(harness);
    setValue(sheetOf(harness.model, 'tid'), { row: 5, column: 3 }, 'min egen note');
    const column: PlanStep = { kind: 'addColumn', table: 'tid', column: { header: 'Ny' } };
    await expectRefusal(harness, planOf([title, column]), 'noRoom');
  });

  it('a name that is the user’s own, a table’s, or reads as a cell', async (harness) => {
    await buildTid(harness);
    const { model } = harness;
    addSheet(model, 'Mit ark', 'person');
    setName(model, 'Min_dato', "='Mit ark'!$A$1");
    addTable(
      model,
      firstSheet(model),
      { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      'person',
      'MinTabel',
    );
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
