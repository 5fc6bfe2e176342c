import { z } from 'zod';
import type { ValidationRule } from '../../src/workbook/plan';
import type { ValidationModel } from '../workbook/model';
import { invalidArgument } from './rich-error';

/** A number, or a formula that is nothing but a number. */
const bound = z
  .union([z.number(), z.string().transform((text) => Number(text.replace(/^=/, '')))])
  .pipe(z.number());
const between = z.object({ formula1: bound, formula2: bound, operator: z.literal('Between') });

const richRule = z.union([
  z.object({ list: z.object({ inCellDropDown: z.literal(true), source: z.string().startsWith('=') }) }),
  z.object({ wholeNumber: between }),
  z.object({ decimal: between }),
  z.object({ date: between }),
]);

/**
 * A rule from what the client sends: a list that points at a workbook name, or a number or date between two bounds.
 * Other rules are not emulated; an inline list is refused, since it would fall apart at its commas.
 */
export function fromRichRule(value: unknown): ValidationRule {
  const parsed = richRule.safeParse(value);
  if (!parsed.success)
    throw invalidArgument('Only lists by name and numbers or dates between bounds are emulated.');
  const rule = parsed.data;
  if ('list' in rule) return { kind: 'list', name: rule.list.source };
  if ('date' in rule) return { kind: 'date', minSerial: rule.date.formula1, maxSerial: rule.date.formula2 };
  const whole = 'wholeNumber' in rule;
  const { formula1: min, formula2: max } = whole ? rule.wholeNumber : rule.decimal;
  return { kind: 'number', min, max, whole };
}

/** The rule as the client reads it. */
export function toRichRule(rule: ValidationModel['rule']): unknown {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.name } };
    case 'number':
      return { [rule.whole ? 'wholeNumber' : 'decimal']: bounds(rule.min, rule.max) };
    case 'date':
      return { date: bounds(rule.minSerial, rule.maxSerial) };
    case 'any':
    case 'other':
      return {};
  }
}

function bounds(formula1: number, formula2: number): unknown {
  return { formula1, formula2, operator: 'Between' };
}

/** The kind of the rule in Excel's words. */
export function typeOfRule(rule: ValidationModel['rule']): string {
  switch (rule.kind) {
    case 'list':
      return 'List';
    case 'number':
      return rule.whole ? 'WholeNumber' : 'Decimal';
    case 'date':
      return 'Date';
    case 'any':
      return 'None';
    case 'other':
      return 'Inconsistent';
  }
}
