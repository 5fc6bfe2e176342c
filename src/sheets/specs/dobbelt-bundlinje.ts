import type { Tool } from '../tool';
import { borgere, borgereTable } from './borgere';
import { forloeb, forloebTable } from './forloeb';
import { forventninger } from './forventninger';
import { LIST_COLUMNS } from './list-values';
import { lister, listerTable } from './lister';
import { maalinger } from './maalinger';
import { opsaetning } from './opsaetning';
import { dbBorger, dbOverblik } from './result-sheets';
import { tid } from './tid';

export const dobbeltBundlinje: Tool = {
  id: 'dobbelt-bundlinje',
  inputSheets: [borgere, forloeb, forventninger, tid, maalinger, opsaetning, lister],
  resultSheets: [dbOverblik, dbBorger],
  archiveSheets: [],
  lists: [
    { kind: 'ids', list: 'borgere', table: borgereTable, column: 'id' },
    { kind: 'ids', list: 'forloeb', table: forloebTable, column: 'id' },
    ...LIST_COLUMNS.map(
      (list) => ({ kind: 'codes', list, sheet: 'lister', table: listerTable, column: list }) as const,
    ),
  ],
};
