import type { SheetId } from '../../workbook/marker';

/** The workbook name of the cell that holds a result sheet's stamp: `ip_stempel_db_overblik`. */
export function stampName(sheet: SheetId): string {
  return `ip_stempel_${sheet}`;
}
