import { resultSheetText as text } from '../../text/sheets/results';
import type { SheetSpec } from '../spec';

/** All courses at the report date. Its tables are written by `sheets/results`. */
export const dbOverblik: SheetSpec = {
  id: 'db_overblik',
  name: 'Dobbelt bundlinje – overblik',
  role: 'result',
  order: 100,
  title: text.overblik.title,
  lead: text.overblik.lead,
  tables: [],
};

/** One citizen, chosen by a drop-down. */
export const dbBorger: SheetSpec = {
  id: 'db_borger',
  name: 'Dobbelt bundlinje – borger',
  role: 'result',
  order: 110,
  title: text.borger.title,
  lead: text.borger.lead,
  tables: [],
};
