import { hostErrorOf } from '../expect-refusal';
import { staged } from '../harness';
import { byHand } from '../by-hand';
import { buildTid, planOf, ROWS, writeTid } from '../plans';
import { trap } from '../trap';
import type { MakeWired, WiredHarness } from '../wire';
import { testOnWire } from '../wire';
import { RUN_AGAIN, told, UNTOUCHED } from './told';

const nothing = { tables: [], cells: [] };
const correct = planOf([writeTid([['F-2', 46054, 15]], { startRow: 1, was: [['F-2', 46054, 14.5]] })]);

/** After a snapshot, a plan is checked in the first request and written in the second. */
const WRITE = 2;

/** A workbook with our table that was just read. */
async function readTid(harness: WiredHarness): Promise<void> {
  await buildTid(harness);
  await harness.port.snapshot({ tables: ['tid'], cells: [] });
}

export function describeRefusedCalls(make: MakeWired): void {
  describeEditing(make);
  describeBusy(make);
  describeInactive(make);
  describeDenied(make);
  describeOtherCodes(make);
}

function describeEditing(make: MakeWired): void {
  const it = testOnWire(make);
  trap('a cell that is being edited refuses everything, under two different codes', () => {
    for (const code of ['InvalidOperationInCellEditMode', 'InvalidOperation']) {
      it(`${code} is told as that, nothing is written, and afterwards the same plan goes through`, async (harness) => {
        const { port, book, wire } = harness;
        await readTid(harness);
        const before = await book.image();
        wire.atRequest(() => code);
        const error = await hostErrorOf(port.apply(correct));
        expect(error.code).toBe('cellEditMode');
        expect(told(error)).toContain('Gør cellen færdig med Enter');
        expect(await book.image()).toEqual(before);
        wire.atRequest(() => undefined);
        await expect(port.apply(correct)).resolves.toMatchObject({ cellsWritten: 3 });
      });
    }

    it('is not asked again behind the user’s back', async (harness) => {
      harness.wire.atRequest(() => 'InvalidOperationInCellEditMode');
      const before = harness.wire.requests.length;
      await hostErrorOf(harness.port.snapshot(nothing));
      expect(harness.wire.requests.length - before).toBe(1);
    });
  });
}

function describeBusy(make: MakeWired): void {
  const it = testOnWire(make);
  trap('a server that is busy for a moment', () => {
    for (const code of ['ActivityLimitReached', 'ServiceNotAvailable', 'Conflict', 'RequestAborted']) {
      it(`${code} while reading is asked again, and the user sees nothing of it`, async ({ port, wire }) => {
        wire.atRequest(({ number }) => (number === 1 ? code : undefined));
        await expect(port.snapshot(nothing)).resolves.toMatchObject({ tables: [] });
      });
    }

    it('is asked at most three times more, then told', async ({ port, wire }) => {
      wire.atRequest(() => 'ServiceNotAvailable');
      const error = await hostErrorOf(port.snapshot(nothing));
      expect(wire.requests).toHaveLength(4);
      expect(error).toMatchObject({ code: 'hostBusy', details: { hostCode: 'ServiceNotAvailable' } });
      expect(told(error)).toMatch(/Excel er optaget af noget andet\. Luk åbne dialogbokse/);
      expect(told(error)).toContain(UNTOUCHED);
    });

    it('is not asked again when something may have been written: the user is told to run it again', async (harness) => {
      const { port, wire } = harness;
      await readTid(harness);
      const before = wire.requests.length;
      wire.atRequest(({ number }) => (number === WRITE ? 'RequestAborted' : undefined));
      const error = await hostErrorOf(port.apply(correct));
      expect(wire.requests.length - before).toBe(WRITE);
      expect(error.details.partlyDone).toBe(true);
      expect(told(error)).toContain(RUN_AGAIN);
      await expect(port.apply(correct)).resolves.toBeDefined();
    });
  });
}

function describeInactive(make: MakeWired): void {
  const it = testOnWire(make);
  trap('another workbook or object has the focus', () => {
    for (const code of ['InvalidSelection', 'InactiveWorkbook']) {
      it(`${code} is tried once more`, async (harness) => {
        await buildTid(harness);
        const { key } = await harness.book.sheet('Tid');
        harness.wire.atRequest(({ number }) => (number === 1 ? code : undefined));
        await harness.port.reveal(key, { row: 5, column: 2 });
        expect((await harness.book.selection()).sheet).toBe('Tid');
      });
    }

    it('twice asks the user to click the workbook', async ({ port, wire }) => {
      wire.atRequest(() => 'InactiveWorkbook');
      const error = await hostErrorOf(port.snapshot(nothing));
      expect(wire.requests).toHaveLength(2);
      expect(told(error)).toMatch(/Klik på en celle i denne projektmappe, og prøv igen/);
    });
  });
}

function describeDenied(make: MakeWired): void {
  const it = testOnWire(make);
  trap('access denied may mean the file, the workbook, a sheet or something else', () => {
    it('names the sheet that was protected after the check', async (harness) => {
      await readTid(harness);
      harness.wire.atRequest(({ number }) => {
        if (number === WRITE) void harness.book.protectSheet('Tid');
        return undefined;
      });
      const error = await hostErrorOf(harness.port.apply(correct));
      expect(error.code).toBe('sheetProtected');
      expect(told(error)).toMatch(/Arket »Tid« er beskyttet\. Fjern beskyttelsen/);
    });

    it('says that the file became read-only', async (harness) => {
      const stage = staged(harness, byHand.readOnly);
      await readTid(harness);
      harness.wire.atRequest(({ number }) => {
        if (number === WRITE) stage.setReadOnly();
        return undefined;
      });
      const error = await hostErrorOf(harness.port.apply(correct));
      expect(error.code).toBe('readOnly');
      expect(told(error)).toMatch(/skrivebeskyttet.*gem en kopi/);
    });

    it('says that the structure is locked when a hidden sheet cannot be shown', async ({ port, book }) => {
      await book.addSheet('Skjult', 'hidden');
      const { key } = await book.sheet('Skjult');
      await book.protectStructure();
      const error = await hostErrorOf(port.reveal(key, { row: 0, column: 0 }));
      expect(error.code).toBe('workbookProtected');
      expect(told(error)).toContain('Beskyt projektmappe');
    });

    it('is not met when a sheet that is to be seen anyway is shown in a locked workbook', async (harness) => {
      const { port, book } = harness;
      await buildTid(harness);
      const { key } = await book.sheet('Tid');
      await book.protectStructure();
      await port.reveal(key, { row: 4, column: 0 });
      expect((await book.selection()).sheet).toBe('Tid');
    });

    it('says what to look for when nothing of that is locked', async (harness) => {
      await readTid(harness);
      harness.wire.interfere((call) =>
        call === 'Values' ? { way: 'refuse', code: 'AccessDenied' } : undefined,
      );
      const error = await hostErrorOf(harness.port.apply(correct));
      expect(error.code).toBe('accessDenied');
      expect(told(error)).toMatch(/Excel giver ikke panelet lov\. Se efter/);
      harness.wire.interfere(() => undefined);
      await expect(harness.port.apply(correct)).resolves.toBeDefined();
    });
  });
}

function describeOtherCodes(make: MakeWired): void {
  const it = testOnWire(make);
  trap('an Excel without a newer member, or a sheet of another kind', () => {
    for (const code of ['ApiNotFound', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedSheet']) {
      it(`${code} names the Excel that is needed`, async ({ port, wire }) => {
        wire.atRequest(() => code);
        const error = await hostErrorOf(port.snapshot(nothing));
        expect(wire.requests).toHaveLength(1);
        expect(told(error)).toMatch(/Panelet kræver Excel 2021.*ExcelApi 1\.14/);
      });
    }
  });

  trap('a code that nobody has heard of', () => {
    it('is told with the code for support, is not tried again, and leaves everything as it was', async (harness) => {
      const { port, book, wire } = harness;
      await readTid(harness);
      const before = await book.image();
      const sent = wire.requests.length;
      wire.atRequest(() => 'HostRestartNeeded');
      const error = await hostErrorOf(port.apply(correct));
      expect(wire.requests.length - sent).toBe(1);
      expect(told(error)).toMatch(/Prøv igen\. .* kode: HostRestartNeeded\./);
      expect(await book.image()).toEqual(before);
    });

    it('while writing says that something may have been written', async (harness) => {
      await buildTid(harness, ROWS);
      harness.wire.interfere((call) =>
        call === 'Values' ? { way: 'refuse', code: 'UndoNotSupported' } : undefined,
      );
      const error = await hostErrorOf(harness.port.apply(correct));
      expect(error).toMatchObject({
        code: 'unknown',
        details: { hostCode: 'UndoNotSupported', partlyDone: true },
      });
      expect(told(error)).toContain(RUN_AGAIN);
    });
  });
}
