import type { SheetId } from '../../workbook/marker';
import { possibleNames } from './public-name';
import { stampName } from './stamp-name';

// Known apart from how the sheets look: every reading asks for these names, and the pane's first view waits for them.

/** Id of the overview's sheet and of the table on it. */
export const OVERVIEW = 'db_overblik';

/** Id of the sheet for one citizen and of the table on it. */
export const CITIZEN = 'db_borger';

/** Workbook name of the drop-down cell on the sheet for one citizen. */
export const CHOSEN_NAME = 'ip_valgt_borger';

/** Workbook name of the cell with the id of the citizen that is shown. */
export const SHOWN_NAME = 'ip_vist_borger';

/** Workbook names of the key figures of dobbelt bundlinje, for people's own formulas. */
export type KeyFigureName = (typeof KEY_FIGURE_NAMES)[number];

const KEY_FIGURE_NAMES = [
  'DB_Antal_Forloeb',
  'DB_Som_Ventet',
  'DB_Til_Droeftelse',
  'DB_Mangler',
  'DB_Timer_Forventet',
  'DB_Timer_Faktisk',
  'DB_Skyldige_Registreringer',
] as const;

/** The result sheets of dobbelt bundlinje, in tab order. */
export const RESULT_SHEETS: readonly SheetId[] = [OVERVIEW, CITIZEN];

/** Workbook names that are read to know what stands on the result sheets. */
export const RESULT_NAMES: readonly string[] = [
  ...RESULT_SHEETS.map(stampName),
  CHOSEN_NAME,
  SHOWN_NAME,
  ...KEY_FIGURE_NAMES.flatMap(possibleNames),
];
