import { versionSheetText } from '../../../text/sheets/soem/versions';
import type { ColumnSpec, SheetSpec, TableSpec } from '../../spec';

const { versioner: text, frosne: cellText } = versionSheetText;

function column<Id extends string, Kind extends ColumnSpec['kind']>(
  id: Id,
  header: string,
  kind: Kind,
  help: string,
  width: number,
) {
  return { id, header, kind, required: false, help, example: '', width } as const;
}

const money = <Id extends string>(id: Id, header: string, help: string, width: number) =>
  ({ ...column(id, header, 'amount', help, width), unit: 'kr' }) as const;

/** A whole number before a column of words. */
const whole = <Id extends string>(id: Id, header: string, help: string, width: number) =>
  ({ ...column(id, header, 'whole', help, width), hasRoomAfter: true }) as const;

export const versionerTable = {
  id: 'soem_versioner',
  columns: [
    column('calculation', 'Beregning', 'text', text.calculation, 16),
    whole('number', 'Version', text.number, 11),
    column('date', 'Dato', 'date', text.date, 13),
    column('who', 'Frosset af', 'text', text.who, 15),
    column('why', 'Hvorfor', 'text', text.why, 46),
    money('total', 'Netto i alt', text.net, 18),
    money('kommune', 'Kommune', text.payer, 16),
    money('region', 'Region', text.payer, 15),
    money('stat', 'Stat', text.payer, 13),
    column('breakEven', 'Nulpunkt i alt', 'share', text.breakEven, 17),
    column('breakEvenKommune', 'Nulpunkt kommune', 'share', text.breakEven, 20),
    whole('cells', 'Antal tal', text.cells, 12),
    column('check', 'Kontroltal', 'text', text.check, 14),
    column('program', 'Program', 'text', text.program, 11),
  ],
} as const satisfies TableSpec;

export const frosneTable = {
  id: 'soem_frosne',
  columns: [
    column('calculation', 'Beregning', 'text', cellText.calculation, 16),
    whole('number', 'Version', cellText.number, 11),
    column('sheet', 'Ark', 'text', cellText.sheet, 24),
    whole('line', 'Linje', cellText.line, 10),
    column('field', 'Felt', 'text', cellText.field, 24),
    column('value', 'Værdi', 'value', cellText.value, 60),
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
