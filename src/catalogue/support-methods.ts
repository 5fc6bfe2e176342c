import type { SupportMethodId } from '../domain/dobbelt-bundlinje/facts';
import type { SupportMethod } from '../domain/dobbelt-bundlinje/support-method';
import type { Source } from '../domain/instruments/instrument';
import { sources } from './sources';

/** A bostøttemetode with what people need to know about it. */
export interface SupportMethodEntry {
  readonly method: SupportMethod;
  readonly name: string;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

const cti: SupportMethodEntry = {
  method: {
    id: 'CTI',
    phases: { count: 3, months: 3 },
    measuringMonths: [1, 4, 7, 9],
    thenEvery: null,
  },
  name: 'Critical Time Intervention',
  notes: [
    'Tre faser på hver tre måneder. Kontaktfasen før starten ligger uden for uret.',
    'Det faglige mål måles i måned 1, 4, 7 og 9.',
  ],
  sources: [sources.ctiSocialDk, sources.experience2021],
};

const icm: SupportMethodEntry = {
  method: { id: 'ICM', phases: null, measuringMonths: [1], thenEvery: 3 },
  name: 'Intensive Case Management',
  notes: [
    'Åben slutdato. Timer forventes måned for måned, nogle få måneder ad gangen.',
    'Det faglige mål måles i måned 1 og derefter hver tredje måned: 4, 7, 10 …',
  ],
  sources: [sources.icmSocialDk, sources.experience2021],
};

/** The methods of the product. */
export const supportMethodEntries: Readonly<Record<SupportMethodId, SupportMethodEntry>> = {
  CTI: cti,
  ICM: icm,
};

/** The methods as the rules know them. */
export const supportMethods: Readonly<Record<SupportMethodId, SupportMethod>> = {
  CTI: cti.method,
  ICM: icm.method,
};
