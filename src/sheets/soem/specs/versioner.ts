import { versionSheetText } from '../../../text/sheets/soem/versions';
import type { ColumnSpec, SheetSpec, TableSpec } from '../../spec';

const { versioner: text, frosne: cellText } = versionSheetText;

/** A column that only the program writes. */
function written<Id extends string, Kind extends ColumnSpec['kind']>(
  id: Id,
  header: string,
  kind: Kind,
  help: string,
  width: number,
) {
  return { id, header, kind, required: false, isFixed: true, help, example: '', width } as const;
}

const money = <Id extends string>(id: Id, header: string, help: string) =>
  ({ ...written(id, header, 'amount', help, 20), unit: 'kr' }) as const;

export const versionerTable = {
  id: 'soem_versioner',
  columns: [
    written('calculation', 'Beregning', 'text', text.calculation, 18),
    written('number', 'Version', 'whole', text.number, 11),
    written('date', 'Dato', 'date', text.date, 14),
    written('who', 'Frosset af', 'text', text.who, 20),
    written('why', 'Hvorfor', 'text', text.why, 44),
    money('total', 'Netto i alt', text.net),
    money('kommune', 'Netto kommune', text.payer),
    money('region', 'Netto region', text.payer),
    money('stat', 'Netto stat', text.payer),
    written('breakEven', 'Går i nul ved succesrate', 'share', text.breakEven, 26),
    written('breakEvenKommune', 'Kommunen går i nul ved', 'share', text.breakEven, 26),
    written('cells', 'Antal tal', 'whole', text.cells, 12),
    written('check', 'Kontroltal', 'text', text.check, 14),
    written('program', 'Program', 'text', text.program, 12),
  ],
} as const satisfies TableSpec;

export const frosneTable = {
  id: 'soem_frosne',
  columns: [
    written('calculation', 'Beregning', 'text', cellText.calculation, 18),
    written('number', 'Version', 'whole', cellText.number, 11),
    written('sheet', 'Ark', 'text', cellText.sheet, 24),
    written('line', 'Linje', 'whole', cellText.line, 10),
    written('field', 'Felt', 'text', cellText.field, 24),
    written('value', 'Værdi', 'value', cellText.value, 60),
  ],
} as const satisfies TableSpec;

/** One line a frozen version. */
export const versioner: SheetSpec = {
  id: 'soem_versioner',
  name: text.title,
  role: 'archive',
  order: 460,
  title: text.title,
  lead: text.lead,
  tables: [versionerTable],
};

/** Every input of every frozen version, one line a cell. */
export const frosneTal: SheetSpec = {
  id: 'soem_frosne',
  name: cellText.title,
  role: 'archive',
  order: 510,
  title: cellText.title,
  lead: cellText.lead,
  tables: [frosneTable],
};
