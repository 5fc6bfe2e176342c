import { placeOfKey, valuesOf } from '../../../host/workbook/cells';
import { formatAt } from '../../../host/workbook/formats';
import { headersOf } from '../../../host/workbook/headers';
import type {
  ChartModel,
  NameModel,
  SheetModel,
  ValidationModel,
  WorkbookModel,
} from '../../../host/workbook/model';
import type { ValidationRule } from '../../../src/workbook/plan';
import { constantOf, targetOf } from '../../../host/workbook/names';
import { sheetOfTable } from '../../../host/workbook/tables';
import { validationAt } from '../../../host/workbook/validations';
import { imageOfSheet, takeImage } from '../port-suite/workbook-image';
import type { ChartLook, ConditionalFormatLook, Eyes, NameLook, ValidationLook } from './book';
import { sheetNamed } from './model-hands';
import { soon } from './soon';

/** Eyes on our own workbook. */
export function modelEyes(model: WorkbookModel): Eyes {
  const at = (name: string) => sheetNamed(model, name);
  return {
    sheetNames: () => soon(() => model.sheets.map(({ name }) => name)),
    sheet: (name) =>
      soon(() => {
        const { id: key, visibility, tabColor, gridlines, frozenRows, page, ...sheet } = at(name);
        return { name: sheet.name, key, visibility, tabColor, gridlines, frozenRows, page };
      }),
    values: (sheet, area) => soon(() => valuesOf(at(sheet), area)),
    formulas: (sheet) => soon(() => formulasOf(at(sheet))),
    formatAt: (sheet, place) =>
      soon(() => {
        const height = at(sheet).rows.get(place.row)?.height;
        return { ...formatAt(at(sheet), place), ...(height === undefined ? {} : { rowHeight: height }) };
      }),
    columnWidth: (sheet, column) => soon(() => at(sheet).columns.get(column)?.width ?? 0),
    tables: () =>
      soon(() =>
        model.tables.map((table) => {
          const sheet = sheetOfTable(model, table);
          return { name: table.name, sheet: sheet.name, area: table.area, headers: headersOf(sheet, table) };
        }),
      ),
    names: () =>
      soon(() => model.names.filter(({ sheetId }) => sheetId === null).map((name) => nameLook(model, name))),
    validationAt: (sheet, place) => soon(() => validationLook(at(sheet), place)),
    conditionalFormats: (sheet) => soon(() => at(sheet).conditionalFormats.flatMap(conditionalLooks)),
    charts: (sheet) => soon(() => at(sheet).charts.map(chartLook)),
    selection: () =>
      soon(() => {
        const { sheetId, area } = model.selection ?? {};
        const sheet = model.sheets.find(({ id }) => id === (sheetId ?? model.activeSheetId));
        return { sheet: sheet?.name ?? '', area: area ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
      }),
    image: () => soon(() => takeImage(model)),
    sheetImage: (sheet) => soon(() => imageOfSheet(at(sheet))),
  };
}

function formulasOf({ cells }: SheetModel) {
  return [...cells].flatMap(([key, { formula }]) =>
    formula === undefined ? [] : [{ at: placeOfKey(key), formula }],
  );
}

function nameLook(model: WorkbookModel, name: NameModel): NameLook {
  const target = targetOf(model, name);
  const constant = constantOf(name);
  return {
    name: name.name,
    isHidden: name.isHidden,
    ...(target === undefined ? {} : { target: { sheet: target.sheet.name, area: target.area } }),
    ...(constant === undefined ? {} : { constant }),
  };
}

function validationLook(
  sheet: SheetModel,
  place: Parameters<typeof validationAt>[1],
): ValidationLook | undefined {
  const found = validationAt(sheet, place);
  if (found === undefined || !isOurs(found.rule)) return undefined;
  const { prompt, alert } = found;
  return {
    rule: found.rule,
    ...(prompt === undefined ? {} : { prompt }),
    ...(alert === undefined ? {} : { alert }),
  };
}

/** The kinds that our plans set. */
function isOurs(rule: ValidationModel['rule']): rule is ValidationRule {
  return ['any', 'list', 'number', 'date'].includes(rule.kind);
}

function conditionalLooks({
  areas,
  formula,
  format,
}: SheetModel['conditionalFormats'][number]): ConditionalFormatLook[] {
  return formula === null ? [] : areas.map((area) => ({ area, formula, format }));
}

function chartLook({ name, area, spec }: ChartModel): ChartLook {
  const {
    title = '',
    categoryTitle = '',
    valueAxis = { title: '', numberFormat: '' },
    secondAxis,
  } = spec ?? {};
  return {
    name,
    place: area,
    title,
    categoryTitle,
    valueAxis,
    ...(secondAxis === undefined ? {} : { secondAxis }),
    series: (spec?.series ?? []).map(({ name, type, axis, color, marker }) => ({
      name,
      type,
      axis,
      color,
      marker,
    })),
  };
}
