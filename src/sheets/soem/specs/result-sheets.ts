import { soemResultSheetText as text } from '../../../text/sheets/soem/results';
import type { SheetSpec } from '../../spec';

function resultSheet(id: string, order: number, words: { title: string; lead: string }): SheetSpec {
  return { id, name: words.title, role: 'result', order, ...words, tables: [] };
}

/** The one-page result with everything behind it. */
export const soemResultat = resultSheet('soem_resultat', 430, text.resultat);

/** Net by payer and year, and the sum so far. */
export const soemAar = resultSheet('soem_aar', 435, text.aar);

/** Hovedområde × payer × year as a list. */
export const soemMatrix = resultSheet('soem_matrix', 438, text.matrix);

/** What the result hangs on. */
export const soemFoelsomhed = resultSheet('soem_foelsomhed', 440, text.foelsomhed);

/** What has changed since the last frozen version. */
export const soemAendringer = resultSheet('soem_aendringer', 455, text.aendringer);

/** From each result back to the inputs, step by step. */
export const soemForklaring = resultSheet('soem_forklaring', 450, text.forklaring);
