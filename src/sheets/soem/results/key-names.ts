import type { PayerOrTotal } from '../../../domain/soem/payer';

/** Workbook names of the key figures, by payer, so that people's own formulas and Power Query find them. */
export const NET_NAMES: Readonly<Record<PayerOrTotal, string>> = {
  total: 'SOEM_Netto_I_Alt',
  kommune: 'SOEM_Netto_Kommune',
  region: 'SOEM_Netto_Region',
  stat: 'SOEM_Netto_Stat',
};

export const BREAK_EVEN_NAMES: Readonly<Record<PayerOrTotal, string>> = {
  total: 'SOEM_Nulpunkt_Succesrate_I_Alt',
  kommune: 'SOEM_Nulpunkt_Succesrate_Kommune',
  region: 'SOEM_Nulpunkt_Succesrate_Region',
  stat: 'SOEM_Nulpunkt_Succesrate_Stat',
};

export const PER_PARTICIPANT_NAME = 'SOEM_Netto_Pr_Deltager';

/** Every name of a key figure, to be looked up before it is made. */
export const SOEM_KEY_NAMES: readonly string[] = [
  ...Object.values(NET_NAMES),
  ...Object.values(BREAK_EVEN_NAMES),
  PER_PARTICIPANT_NAME,
];
