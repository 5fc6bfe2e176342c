import { possibleNames } from '../../results/public-name';
import { stampName } from '../../results/stamp-name';
import {
  soemAendringer,
  soemAar,
  soemFoelsomhed,
  soemForklaring,
  soemMatrix,
  soemResultat,
} from '../specs/result-sheets';
import { SOEM_KEY_NAMES } from './key-names';
import { CHOSEN_NAME } from './layout';

// Known apart from how the sheets look: every reading asks for these names.

/** The sheets that *Opdatér* writes for SØM, in tab order. */
export const SOEM_RESULT_SHEETS: readonly string[] = [
  soemResultat,
  soemAar,
  soemMatrix,
  soemFoelsomhed,
  soemForklaring,
  soemAendringer,
].map(({ id }) => id);

/** Workbook names that are read to know what stands on them. */
export const SOEM_RESULT_NAMES: readonly string[] = [
  ...SOEM_RESULT_SHEETS.map(stampName),
  CHOSEN_NAME,
  ...SOEM_KEY_NAMES.flatMap(possibleNames),
];
