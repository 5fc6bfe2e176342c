import { danishNumber } from '../text/danish-format';
import { formatText, kindWords, roleWords, severityWords } from '../text/describe-format';
import { faultWords } from '../text/faults';
import { tableMarker } from '../workbook/marker';
import type { FaultKind, Severity } from './fault';
import { SEVERITIES } from './read/severities';
import { headerText, listName } from './specs/header-text';
import { ALL_SHEETS, TOOLS } from './specs/index';
import type { CellRule, ColumnKind, ColumnSpec, SheetSpec, TableSpec } from './spec';
import type { ListSource } from './tool';

const LISTS = TOOLS.flatMap(({ lists }) => lists);

const SEVERITY_ORDER: readonly Severity[] = ['error', 'question', 'note'];

/** The whole of `docs/arkformat.md`, in Danish, from the same descriptions that build, read and check the sheets. */
export function describeFormat(): string {
  const parts = [
    formatText.title,
    formatText.intro,
    formatText.rules,
    ...ALL_SHEETS.map(describeSheet),
    describeFaults(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function describeSheet(spec: SheetSpec): string {
  const head = [`## ${spec.name}`, `*${roleWords[spec.role]}.* ${spec.lead}`, formatText.sheet(spec.id)];
  return [...head, ...bodyOf(spec)].join('\n\n');
}

function bodyOf({ role, tables }: SheetSpec): readonly string[] {
  if (role === 'result') return [formatText.resultNote];
  if (role !== 'archive') return tables.map((table) => describeTable(table, fillOf));
  return [formatText.archiveNote, ...tables.map((table) => describeTable(table, () => formatText.written))];
}

/** `fill` says whether, or by whom, a column is filled in. */
function describeTable(table: TableSpec, fill: typeof fillOf): string {
  const rows = table.columns.map((column) => columnRow(column, fill(column)));
  const parts = [formatText.table(tableMarker(table.id)), [formatText.columns, ...rows].join('\n')];
  if (table.cellRules !== undefined) parts.push(describeRules(table, table.cellRules));
  const lists = LISTS.filter((source) => source.kind === 'codes' && source.table.id === table.id);
  if (lists.length > 0) parts.push(formatText.listsIntro, describeLists(table, lists));
  return parts.join('\n\n');
}

function fillOf({ required, isFixed }: ColumnSpec): string {
  if (isFixed === true) return formatText.fixed;
  return required ? formatText.required : formatText.optional;
}

function columnRow(column: ColumnSpec, fill: string): string {
  return tableRow([headerText(column), `\`${column.id}\``, contentOf(column), fill, column.help]);
}

function contentOf({ kind, min, max, list }: ColumnSpec): string {
  const limits = min === undefined || max === undefined ? '' : ` ${range(min, max, kind)}`;
  const from = list === undefined ? '' : `, ${formatText.fromList(listName(list))}`;
  return `${kindWords[kind]}${limits}${from}`;
}

function range(min: number, max: number, kind: ColumnKind = 'number'): string {
  return `${figure(min, kind)}–${figure(max, kind)}`;
}

function figure(value: number, kind: ColumnKind): string {
  if (kind === 'year') return String(value);
  return kind === 'share' ? `${danishNumber(value * 100, 2)} %` : danishNumber(value, 2);
}

/** The rows in which the column of values holds another kind of thing each. */
function describeRules(table: TableSpec, rules: readonly CellRule[]): string {
  const initial = (row: number, column: string) => table.initialRows?.[row]?.[placeOf(table, column)] ?? null;
  const rows = rules.flatMap(({ row, column, rule: { header, help, kind, min, max } }) => {
    if (column !== 'value') return [];
    const value = initial(row, column);
    return [
      tableRow([
        header,
        String(initial(row, 'unit') ?? ''),
        value === null ? formatText.blank : typeof value === 'number' ? figure(value, kind) : value,
        min === undefined || max === undefined ? '' : range(min, max, kind),
        help,
      ]),
    ];
  });
  return [formatText.settings, ...rows].join('\n');
}

function describeLists(table: TableSpec, sources: readonly ListSource[]): string {
  const rows = sources.map(({ list, column }) => {
    const place = placeOf(table, column);
    const values = (table.initialRows ?? []).flatMap((row) => row[place] ?? []);
    return tableRow([table.columns[place]?.header ?? list, `\`${listName(list)}\``, values.join(' · ')]);
  });
  return [formatText.lists, ...rows].join('\n');
}

function placeOf(table: TableSpec, column: string): number {
  return table.columns.findIndex(({ id }) => id === column);
}

function describeFaults(): string {
  const kinds = Object.keys(SEVERITIES).filter(isFaultKind);
  const rows = SEVERITY_ORDER.flatMap((severity) =>
    kinds
      .filter((kind) => SEVERITIES[kind] === severity)
      .map((kind) => tableRow([severityWords[severity], faultWords[kind].headline('X')])),
  );
  return [formatText.faults, ...rows].join('\n');
}

function isFaultKind(kind: string): kind is FaultKind {
  return kind in SEVERITIES;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
