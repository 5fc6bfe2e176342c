import { parseSheetReference } from '../../../src/workbook/a1';
import type { CellPlace } from '../../../src/workbook/place';
import { valuesOf } from '../../workbook/cells';
import type { SheetModel, ValidationModel, WorkbookModel } from '../../workbook/model';
import { findName, targetOf } from '../../workbook/names';
import { findSheetByName } from '../../workbook/sheets';
import { validationAt } from '../../workbook/validations';
import { displayValue } from '../format/display-value';

/** The texts of a cell's drop-down list; `undefined` when it has none. */
export function listAt(model: WorkbookModel, sheet: SheetModel, place: CellPlace): string[] | undefined {
  const rule = validationAt(sheet, place)?.rule;
  return rule?.kind === 'list' ? listValues(model, rule) : undefined;
}

/** The texts that a list rule points at, blanks left out; a broken name gives none. */
export function listValues(
  model: WorkbookModel,
  rule: Extract<ValidationModel['rule'], { kind: 'list' }>,
): string[] {
  const source = rule.name.replace(/^=/, '');
  const name = findName(model, source);
  const target = name === undefined ? cellsOf(model, source) : targetOf(model, name);
  if (target === undefined) return inlineList(source);
  const texts = valuesOf(target.sheet, target.area)
    .flat()
    .map((value) => displayValue(value).text);
  return [...new Set(texts.filter((text) => text !== ''))];
}

function cellsOf(model: WorkbookModel, source: string) {
  const reference = parseSheetReference(source);
  const sheet = reference === undefined ? undefined : findSheetByName(model, reference.sheetName);
  return reference === undefined || sheet === undefined ? undefined : { sheet, area: reference.area };
}

/** `"ja,nej"`, as some files have it. */
function inlineList(source: string): string[] {
  const [, items] = /^"(.*)"$/.exec(source) ?? [];
  return items === undefined ? [] : items.split(',').map((item) => item.trim());
}
