import type { SheetModel, WorkbookModel } from '../../host/workbook/model';

/**
 * A workbook as text, the same for two workbooks in which a person finds no difference: without the numbers that parts
 * are counted by, names in the order of the alphabet, cells in the order of the sheet.
 */
export function normalImage(model: WorkbookModel): string {
  const tabs = new Map(model.sheets.map(({ id, name }) => [id, name] as const));
  const tabOf = (id: string | null) => (id === null ? null : (tabs.get(id) ?? null));
  return JSON.stringify(
    {
      sheets: model.sheets.map(imageOfSheet),
      tables: inOrder(
        model.tables.map(({ id: _, sheetId, ...table }) => ({ ...table, tab: tabOf(sheetId) })),
      ),
      names: inOrder(model.names.map(({ sheetId, ...name }) => ({ ...name, tab: tabOf(sheetId) }))),
      active: tabOf(model.activeSheetId),
      selection:
        model.selection === null ? null : { ...model.selection, sheetId: tabOf(model.selection.sheetId) },
      settings: [...model.settings],
      customXml: model.customXml,
    },
    null,
    1,
  );
}

function imageOfSheet({ id: _, cells, columns, rows, ...sheet }: SheetModel): unknown {
  const { conditionalFormats, validations, charts, ...rest } = sheet;
  return {
    ...rest,
    cells: byKey(cells),
    columns: byKey(columns),
    rows: byKey(rows),
    conditionalFormats: inOrder(conditionalFormats.map(({ id: __, ...format }) => format)),
    validations: inOrder(validations),
    charts: inOrder(charts.map(({ id: __, ...chart }) => chart)),
  };
}

function byKey<T>(map: ReadonlyMap<number, T>): string[] {
  return [...map].sort(([one], [other]) => one - other).map(([key, value]) => `${key} ${sorted(value)}`);
}

/** Sorted by their own text: in which order parts were made is nothing that anybody sees. */
function inOrder(parts: readonly unknown[]): string[] {
  return parts.map(sorted).sort();
}

/** As text, with the properties of each object in the order of the alphabet. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** The first lines in which two images differ, for people. */
export function differences(one: string, other: string, most = 6): string[] {
  const mine = new Set(one.split('\n'));
  const theirs = new Set(other.split('\n'));
  return [
    ...[...mine]
      .filter((line) => !theirs.has(line))
      .map((line) => `- ${line.trim()}`)
      .slice(0, most),
    ...[...theirs]
      .filter((line) => !mine.has(line))
      .map((line) => `+ ${line.trim()}`)
      .slice(0, most),
  ];
}

/** A copy that shares nothing with its model; nobody listens to it. */
export function copyOf(model: WorkbookModel): WorkbookModel {
  return { ...structuredClone({ ...model, listeners: null }), listeners: new Set() };
}
