import { endReasonList, instrumentList, methodList } from '../../catalogue/code-lists';
import { instruments } from '../../catalogue/instruments';
import type { SupportMethodId } from '../../domain/dobbelt-bundlinje/facts';
import type { InstrumentId } from '../../domain/instruments/instrument';

/** The lists that stand as columns of `Lister`, from left to right. */
export const LIST_COLUMNS = ['metode', 'maaleredskab', 'afslutning', 'svar'] as const;

/** What a new workbook offers in a drop-down. */
export function listValues(list: 'metode'): readonly SupportMethodId[];
export function listValues(list: 'maaleredskab'): readonly InstrumentId[];
export function listValues(list: (typeof LIST_COLUMNS)[number]): readonly (string | number)[];
export function listValues(list: (typeof LIST_COLUMNS)[number]): readonly (string | number)[] {
  switch (list) {
    case 'metode':
      return methodList.map(({ code }) => code);
    case 'maaleredskab':
      return instrumentList.map(({ code }) => code);
    case 'afslutning':
      return endReasonList.map(({ code }) => code);
    case 'svar': {
      const { min = 0, max = 0 } = instruments['WHO-5'].answers ?? {};
      return Array.from({ length: max - min + 1 }, (_, step) => min + step);
    }
  }
}
