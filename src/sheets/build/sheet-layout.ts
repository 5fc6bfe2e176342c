import { layoutText } from '../../text/sheets/layout';
import type { EnsureSheet, FormatCells, PlanStep, WriteBlock } from '../../workbook/plan';
import { FIRST_COLUMN, FORMATS, INPUT_ROWS, TAB_COLORS } from '../look';
import type { ColumnSpec, SheetSpec } from '../spec';

/** The step that makes a sheet of ours with tab colour, widths, frozen head and page layout (A4 landscape, one page wide). */
export function ensureSheetStep(
  spec: SheetSpec,
  layout: { readonly columnWidths: readonly number[]; readonly headRows: number; readonly titleRow?: number },
): EnsureSheet {
  const page = {
    orientation: 'landscape',
    fitToWidth: true,
    header: `${layoutText.page} · ${spec.title}`,
  } as const;
  return {
    kind: 'ensureSheet',
    sheet: spec.id,
    name: spec.name,
    order: spec.order,
    tabColor: TAB_COLORS[spec.role],
    hidden: false,
    gridlines: spec.role !== 'result',
    frozenRows: layout.headRows,
    columnWidths: layout.columnWidths,
    page: layout.titleRow === undefined ? page : { ...page, titleRows: { first: layout.titleRow, count: 1 } },
  };
}

/** Title and lead of a sheet in its first two rows. */
function titleSteps(spec: SheetSpec): readonly PlanStep[] {
  return [
    textBlock(spec, INPUT_ROWS.title, [[spec.title], [spec.lead]]),
    format(spec, INPUT_ROWS.title, 1, FORMATS.title),
    format(spec, INPUT_ROWS.lead, 1, FORMATS.lead),
  ];
}

/** An input sheet with everything above its table; the example line stands outside the table and is never counted. */
export function inputSheetSteps(spec: SheetSpec): readonly PlanStep[] {
  const columns = spec.tables[0]?.columns ?? [];
  const sheet = ensureSheetStep(spec, {
    columnWidths: columns.map((column) => column.width),
    headRows: INPUT_ROWS.header + 1,
    titleRow: INPUT_ROWS.header,
  });
  return [sheet, ...titleSteps(spec), ...exampleSteps(spec, columns)];
}

function exampleSteps(spec: SheetSpec, columns: readonly ColumnSpec[]): readonly PlanStep[] {
  if (columns.every((column) => column.example === '')) return [];
  const examples = columns.map((column) => (column.example === '' ? null : column.example));
  return [
    textBlock(spec, INPUT_ROWS.exampleLabel, [[layoutText.exampleLabel]]),
    textBlock(spec, INPUT_ROWS.example, [examples]),
    format(spec, INPUT_ROWS.exampleLabel, 1, FORMATS.example),
    format(spec, INPUT_ROWS.example, columns.length, FORMATS.example),
  ];
}

/** As text cells, so that `12,5` and `01-01-2026` stay exactly that. */
function textBlock(spec: SheetSpec, row: number, values: WriteBlock['values']): WriteBlock {
  const numberFormats = values[0]?.map(() => '@') ?? [];
  return { kind: 'writeBlock', sheet: spec.id, at: { row, column: FIRST_COLUMN }, values, numberFormats };
}

function format(spec: SheetSpec, row: number, columnCount: number, look: FormatCells['format']): FormatCells {
  const area = { row, column: FIRST_COLUMN, rowCount: 1, columnCount };
  return { kind: 'formatCells', sheet: spec.id, area, format: look };
}
