import { sheetReference } from '../a1';
import type { EntryRule, SetConditionalFormat, SetName, SetValidation, ValidationRule } from '../plan';
import type { Job } from './job';
import { smallJob } from './job';
import { rangeOf } from './read-cells';
import type { Workshop } from './workshop';
import { resolveTarget, workSheet } from './workshop';

/** What may be entered in a column or an area; a list points at a workbook name and is never written out. */
export function setValidationJob(step: SetValidation): Job {
  return smallJob(6, (shop) => {
    applyRule(resolveTarget(shop, step.target).range, step);
  });
}

/** Sets what may be entered in a range, in the place of what could be. */
export function applyRule({ dataValidation }: Excel.Range, { rule, prompt, alert }: EntryRule): void {
  dataValidation.clear();
  if (rule.kind !== 'any') dataValidation.rule = toRule(rule);
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, ...prompt };
  if (alert !== undefined) dataValidation.errorAlert = toAlert(alert);
}

function toAlert({ title, message, style }: NonNullable<EntryRule['alert']>): Excel.DataValidationErrorAlert {
  const words = { title, message, showAlert: true };
  return style === 'stop' ? { ...words, style: 'Stop' } : { ...words, style: 'Warning' };
}

function toRule(rule: Exclude<ValidationRule, { kind: 'any' }>): Excel.DataValidationRule {
  const operator = 'Between';
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case 'number': {
      const bounds = { formula1: rule.min, formula2: rule.max, operator } as const;
      return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
    }
    case 'date':
      // The typings want a text here; a serial as text is a formula and the same in every language.
      return { date: { formula1: `=${rule.minSerial}`, formula2: `=${rule.maxSerial}`, operator } };
  }
}

/** Makes or moves a workbook name. */
export function setNameJob(step: SetName): Job {
  return smallJob(3, (shop) => {
    const { names } = shop.context.workbook;
    const formula = formulaOf(shop, step);
    const isThere = shop.names.has(step.name.toLowerCase());
    const name = isThere ? names.getItem(step.name) : names.add(step.name, formula);
    if (isThere) name.formula = formula;
    name.visible = !step.hidden;
    shop.names.add(step.name.toLowerCase());
    shop.takenNames.add(step.name);
  });
}

function formulaOf(shop: Workshop, { to }: SetName): string {
  if ('constant' in to) return `="${to.constant.replaceAll('"', '""')}"`;
  const { sheetName, area } = resolveTarget(shop, to);
  return `=${sheetReference(sheetName, area)}`;
}

/** Puts our format on an area in the place of what lies there. */
export function setConditionalFormatJob(step: SetConditionalFormat): Job {
  return smallJob(9, (shop) => {
    const { conditionalFormats } = rangeOf(workSheet(shop, step.sheet).proxy, step.area);
    conditionalFormats.clearAll();
    const { rule, format } = conditionalFormats.add('Custom').custom;
    rule.formula = step.formula;
    const { color, fill, italic, bold } = step.format;
    if (color !== undefined) format.font.color = color;
    if (fill !== undefined) format.fill.color = fill;
    if (italic !== undefined) format.font.italic = italic;
    if (bold !== undefined) format.font.bold = bold;
  });
}
