import { danishNumber } from '../text/danish-format';
import { formatText, kindWords, roleWords, severityWords } from '../text/describe-format';
import { faultWords } from '../text/faults';
import { tableMarker } from '../workbook/marker';
import type { FaultKind, Severity } from './fault';
import { SEVERITIES } from './read/severities';
import { headerText, listName } from './specs/header-text';
import { ALL_SHEETS } from './specs/index';
import { LIST_COLUMNS, listValues } from './specs/list-values';
import { listerTable } from './specs/lister';
import { opsaetningTable, SETTINGS } from './specs/opsaetning';
import type { ColumnSpec, SheetSpec, TableSpec } from './spec';

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
  const body = spec.role === 'result' ? [formatText.resultNote] : spec.tables.map(describeTable);
  return [...head, ...body].join('\n\n');
}

function describeTable(table: TableSpec): string {
  const rows = table.columns.map(columnRow);
  const parts = [formatText.table(tableMarker(table.id)), [formatText.columns, ...rows].join('\n')];
  if (table.id === opsaetningTable.id) parts.push(describeSettings());
  if (table.id === listerTable.id) parts.push(formatText.listsIntro, describeLists());
  return parts.join('\n\n');
}

function columnRow(column: ColumnSpec): string {
  const fill = column.required ? formatText.required : formatText.optional;
  const isFixed = column.isFixed === true;
  return tableRow([
    headerText(column),
    `\`${column.id}\``,
    contentOf(column),
    isFixed ? formatText.fixed : fill,
    column.help,
  ]);
}

function contentOf({ kind, min, max, list }: ColumnSpec): string {
  const limits = min === undefined || max === undefined ? '' : ` ${range(min, max, kind === 'year')}`;
  const from = list === undefined ? '' : `, ${formatText.fromList(listName(list))}`;
  return `${kindWords[kind]}${limits}${from}`;
}

function range(min: number, max: number, isYear = false): string {
  return isYear ? `${min}–${max}` : `${danishNumber(min, 2)}–${danishNumber(max, 2)}`;
}

function describeSettings(): string {
  const rows = SETTINGS.map(({ label, unit, standard, min, max, help }) =>
    tableRow([
      label,
      unit,
      standard === null ? formatText.blank : danishNumber(standard, 2),
      min === undefined || max === undefined ? '' : range(min, max),
      help,
    ]),
  );
  return [formatText.settings, ...rows].join('\n');
}

function describeLists(): string {
  const rows = LIST_COLUMNS.map((list) => {
    const header = listerTable.columns.find(({ id }) => id === list)?.header ?? list;
    return tableRow([header, `\`${listName(list)}\``, listValues(list).join(' · ')]);
  });
  return [formatText.lists, ...rows].join('\n');
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
