import type { HostErrorCode } from '../../../../src/workbook/host-error';
import type { PlanStep } from '../../../../src/workbook/plan';
import { byHand } from '../by-hand';
import { expectRefusal } from '../expect-refusal';
import type { Harness, MakeHarness } from '../harness';
import { staged } from '../harness';
import { buildTid, ensureSheet, planOf, writeTid } from '../plans';
import { trapWith } from '../trap';
import { told, UNTOUCHED } from './told';

interface Refused {
  readonly arrange: (harness: Harness) => Promise<void> | void;
  readonly steps: readonly PlanStep[];
  readonly code: HostErrorCode;
  /** What the user reads: what it is, where, and what to do. */
  readonly words: RegExp;
}

const oneRow = writeTid([['F-9', 46113, 7]]);
const oneMore = writeTid([['F-4', 46113, 15]], { startRow: 3 });
const name: PlanStep = {
  kind: 'setName',
  name: 'Min_dato',
  to: { sheet: 'tid', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
  hidden: false,
};

/** Each trap with the words that the user reads; nothing is tried again and nothing is written. */
const REFUSED: Readonly<Record<string, Refused>> = {
  'a protected sheet stops a run half-way': {
    arrange: ({ book }) => book.protectSheet('Tid'),
    steps: [oneRow],
    code: 'sheetProtected',
    words:
      /^Arket »Tid« er beskyttet\. Fjern beskyttelsen under Gennemse › Fjern arkbeskyttelse, og prøv igen/,
  },
  'a protected structure stops a new sheet': {
    arrange: ({ book }) => book.protectStructure(),
    steps: [ensureSheet('ny', 'Ny')],
    code: 'workbookProtected',
    words: /^Projektmappens struktur er beskyttet\. Slå Gennemse › Beskyt projektmappe fra/,
  },
  'a read-only file takes no changes': {
    arrange: (harness) => {
      staged(harness, byHand.readOnly).setReadOnly();
    },
    steps: [oneRow],
    code: 'readOnly',
    words: /^Projektmappen er skrivebeskyttet\. Vælg Rediger projektmappe, eller gem en kopi/,
  },
  'a person typing in a cell blocks every call': {
    arrange: (harness) => {
      staged(harness, byHand.editing).setEditing(true);
    },
    steps: [oneRow],
    code: 'cellEditMode',
    words: /^Der skrives i en celle\. Gør cellen færdig med Enter/,
  },
  'the 1904 date system puts every date four years off': {
    arrange: (harness) => {
      staged(harness, byHand.date1904).use1904();
    },
    steps: [oneRow],
    code: 'date1904',
    words: /1904-datosystemet.*Ellers ville alle datoer være fire år forkerte/,
  },
  'values written through a filter land in the wrong rows': {
    arrange: ({ book }) => book.filterTable('ip_tid', 0, ['F-2']),
    steps: [oneRow],
    code: 'filterActive',
    words: /^Der er et filter på tabellen i arket »Tid«\. Ryd filteret under Data › Ryd/,
  },
  'merged cells in a table swallow what is written': {
    arrange: (harness) => {
      const stage = staged(harness, byHand.mergedTable);
      stage.mergeInTable('Tid', { row: 5, column: 1, rowCount: 1, columnCount: 2 });
    },
    steps: [oneRow],
    code: 'mergedCells',
    words: /^Der er flettede celler i tabellen \(Tid, B6:C6\)\. .*ophæve fletningen/,
  },
  'something of the user’s stands below a table that must grow': {
    arrange: ({ book }) => book.put('Tid', { row: 7, column: 1 }, 'min egen note'),
    steps: [oneMore],
    code: 'noRoom',
    words: /^Der er ikke plads til tabellen \(Tid, B8\)\. Flyt det, der står i vejen.*overskriver det ikke/,
  },
  'a name is taken, or reads as a cell': {
    arrange: ({ book }) => book.setName('Min_dato', '=Ark1!$A$1'),
    steps: [name],
    code: 'nameTaken',
    words: /^Navnet »Min_dato« er optaget i projektmappen\. Omdøb eller slet/,
  },
  'a cell is changed after it was read': {
    arrange: ({ book }) => book.type('Tid', { row: 5, column: 2 }, 16),
    steps: [writeTid([['F-2', 46054, 15]], { startRow: 1, was: [['F-2', 46054, 14.5]] })],
    code: 'changedMeanwhile',
    words: /^Nogen har ændret cellerne imens \(Tid, C6\)\. Panelet har læst projektmappen igen/,
  },
  'a table is renamed or deleted between two reads': {
    arrange: ({ book }) => book.deleteTable('ip_tid'),
    steps: [oneRow],
    code: 'itemMissing',
    words: /findes ikke mere.*Åbn Start, og lad panelet oprette det, der mangler.*Resten røres ikke/,
  },
};

/** What the user reads when Excel says no, before anything is written. */
export function describeWhatIsTold(make: MakeHarness): void {
  const trap = trapWith(make);
  describe('what the user reads', () => {
    for (const [words, refused] of Object.entries(REFUSED)) {
      trap(words, async (harness) => {
        await buildTid(harness);
        await refused.arrange(harness);
        const error = await expectRefusal(harness, planOf(refused.steps), refused.code);
        expect(told(error)).toMatch(refused.words);
        if (refused.code !== 'cellEditMode') expect(told(error)).toContain(UNTOUCHED);
      });
    }
  });
}
