import { sheetReference } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import type {
  EnsureChart,
  EntryRule,
  SetConditionalFormat,
  SetName,
  SetValidation,
} from '../../src/workbook/plan';
import type { ValidationRule } from '../../src/workbook/plan';
import { notify } from '../workbook/changes';
import { addChart, findChart } from '../workbook/charts';
import {
  addConditionalFormat,
  conditionalFormatsOn,
  deleteConditionalFormat,
} from '../workbook/conditional-formats';
import type { SheetModel } from '../workbook/model';
import { constantFormula, setName } from '../workbook/names';
import { setValidation } from '../workbook/validations';
import { resolveTarget, sheetById } from './apply-context';
import type { ApplyContext } from './apply-context';

/** Sets what may be entered in a column or an area; a list points at a workbook name. */
export function applyValidation({ model }: ApplyContext, step: SetValidation): void {
  const { sheet, area } = resolveTarget(model, step.target);
  applyRule(sheet, area, step);
  notify(model, 'other', sheet, area, 'addin');
}

/** Sets what may be entered in an area, in the place of what could be. */
export function applyRule(sheet: SheetModel, area: Area, { rule, prompt, alert }: EntryRule): void {
  setValidation(sheet, area, {
    rule: asFormula(rule),
    ...(prompt === undefined ? {} : { prompt }),
    ...(alert === undefined ? {} : { alert }),
  });
}

function asFormula(rule: ValidationRule): ValidationRule {
  return rule.kind === 'list' ? { kind: 'list', name: `=${rule.name}` } : rule;
}

/** Makes or moves a workbook name. */
export function applyName({ model }: ApplyContext, step: SetName): void {
  if ('constant' in step.to) {
    setName(model, step.name, constantFormula(step.to.constant), step.hidden);
    return;
  }
  const { sheet, area } = resolveTarget(model, step.to);
  setName(model, step.name, `=${sheetReference(sheet.name, area)}`, step.hidden);
  notify(model, 'other', sheet, area, 'addin');
}

/** Makes the chart, or gives the one of that name new data and texts where the user has put it. */
export function ensureChart({ model }: ApplyContext, step: EnsureChart): void {
  const sheet = sheetById(model, step.sheet);
  const chart = findChart(sheet, step.chart.name);
  if (chart === undefined) addChart(model, sheet, step.chart);
  else chart.spec = step.chart;
  notify(model, 'other', sheet, chart?.area ?? step.chart.area, 'addin');
}

/** Puts our format on an area in the place of the one that lies on exactly that area. */
export function applyConditionalFormat({ model }: ApplyContext, step: SetConditionalFormat): void {
  const sheet = sheetById(model, step.sheet);
  for (const { id } of conditionalFormatsOn(sheet, step.area)) deleteConditionalFormat(sheet, id);
  addConditionalFormat(model, sheet, step.area, step.formula, step.format);
  notify(model, 'other', sheet, step.area, 'addin');
}
