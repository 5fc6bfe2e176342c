import { HIGHEST_DISCOUNT_RATE } from '../../../domain/soem/check/highest-discount-rate';
import { scenarierText as text } from '../../../text/sheets/soem/tables';
import type { ColumnSpec, SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn } from './shared-columns';

function shareColumn<Id extends string>(id: Id, header: string, help: string, max: number, example = '') {
  return {
    ...{ id, header, unit: '%', kind: 'share', min: 0, max, required: false, help, example },
    width: header.length + 10,
  } as const satisfies ColumnSpec;
}

export const scenarierTable = {
  id: 'soem_scenarier',
  columns: [
    calculationColumn,
    {
      id: 'name',
      header: 'Scenarie',
      kind: 'text',
      required: true,
      help: text.name,
      example: 'Forsigtigt skøn',
      width: 30,
    },
    shareColumn('successRate', 'Succesrate', text.successRate, 1, '50 %'),
    shareColumn('dropOut', 'Frafald', text.dropOut, 1),
    shareColumn('costFactor', 'Omkostninger', text.costFactor, 10, '110 %'),
    shareColumn('consequenceFactor', 'Konsekvenser', text.consequenceFactor, 10),
    shareColumn('priceFactor', 'Priser', text.priceFactor, 10),
    shareColumn('participantFactor', 'Deltagere', text.participantFactor, 10),
    shareColumn('discountRate', 'Rente', text.discountRate, HIGHEST_DISCOUNT_RATE),
    {
      id: 'horizonYears',
      header: 'Tidshorisont',
      unit: 'år',
      kind: 'whole',
      min: 1,
      max: 60,
      required: false,
      help: text.horizonYears,
      example: '',
      width: 19,
    },
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** What-ifs of the user's own, shown side by side. */
export const scenarier: SheetSpec = {
  id: 'soem_scenarier',
  name: 'SØM – scenarier',
  role: 'input',
  order: 410,
  title: text.title,
  lead: text.lead,
  tables: [scenarierTable],
};
