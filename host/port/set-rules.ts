import { sheetReference } from '../../src/workbook/a1';
import type { EnsureChart, SetConditionalFormat, SetName, SetValidation } from '../../src/workbook/plan';
import type { ValidationRule } from '../../src/workbook/plan';
import { notify } from '../workbook/changes';
import { addChart, findChart } from '../workbook/charts';
import {
  addConditionalFormat,
  conditionalFormatsOn,
  deleteConditionalFormat,
} from '../workbook/conditional-formats';
import { constantFormula, setName } from '../workbook/names';
import { setValidation } from '../workbook/validations';
import { resolveTarget, sheetById } from './apply-context';
import type { ApplyContext } from './apply-context';

/** Sets what may be entered in a column or an area; a list points at a workbook name. */
export function applyValidation({ model }: ApplyContext, step: SetValidation): void {
  const { sheet, area } = resolveTarget(model, step.target);
  setValidation(sheet, area, {
    rule: asFormula(step.rule),
    ...(step.prompt === undefined ? {} : { prompt: step.prompt }),
    ...(step.alert === undefined ? {} : { alert: step.alert }),
  });
  notify(model, 'other', sheet, area, 'addin');
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
