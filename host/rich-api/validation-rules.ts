import { z } from 'zod';
import type { ValidationRule } from '../../src/workbook/plan';
import type { GeneralRule, ValidationModel } from '../workbook/model';
import { invalidArgument } from './rich-error';

const bound = z.union([z.number(), z.string()]);
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const basic = z.object({
  formula1: bound,
  formula2: bound.nullish(),
  operator: z.enum(OPERATORS),
});

const richRule = z.union([
  z.object({ list: z.object({ inCellDropDown: z.boolean(), source: z.string().min(1) }) }),
  z.object({ wholeNumber: basic }),
  z.object({ decimal: basic }),
  z.object({ date: basic }),
  z.object({ time: basic }),
  z.object({ textLength: basic }),
  z.object({ custom: z.object({ formula: z.string().startsWith('=') }) }),
]);

type Basic = z.infer<typeof basic>;
type ReadRule = ValidationRule | GeneralRule;

/** Characters that an inline list may have; Excel refuses longer ones. */
const LONGEST_LIST = 255;

/**
 * A rule from what the client sends. An inline list is refused: it would fall apart at its commas, whatever they mean to
 * the one who wrote it, so nobody here may make one. What a plan can say is kept as such.
 */
export function fromRichRule(value: unknown): ReadRule {
  const parsed = richRule.safeParse(value);
  if (!parsed.success) throw invalidArgument('This is no rule of Excel.');
  const rule = parsed.data;
  if ('list' in rule) return listRule(rule.list.source);
  if ('custom' in rule) return { kind: 'general', type: 'custom', formula1: rule.custom.formula };
  if ('wholeNumber' in rule) return numberRule(rule.wholeNumber, 'wholeNumber');
  if ('decimal' in rule) return numberRule(rule.decimal, 'decimal');
  if ('date' in rule) return dateRule(rule.date);
  if ('time' in rule) return generalRule(rule.time, 'time');
  return generalRule(rule.textLength, 'textLength');
}

function listRule(source: string): ReadRule {
  if (source.startsWith('=')) return { kind: 'list', name: source };
  if (source.length > LONGEST_LIST || source.includes(',')) {
    throw invalidArgument('An inline list falls apart at its commas.');
  }
  return { kind: 'general', type: 'inlineList', formula1: source };
}

function generalRule(rule: Basic, type: GeneralRule['type']): GeneralRule {
  const { formula1, formula2, operator } = rule;
  const isPair = operator === 'Between' || operator === 'NotBetween';
  if (isPair && (formula2 === undefined || formula2 === null)) throw invalidArgument();
  const second = formula2 === undefined || formula2 === null ? {} : { formula2 };
  return { kind: 'general', type, operator, formula1, ...second };
}

function numberRule(rule: Basic, type: 'wholeNumber' | 'decimal'): ReadRule {
  const pair = numbersOf(rule);
  return pair === undefined
    ? generalRule(rule, type)
    : { kind: 'number', min: pair[0], max: pair[1], whole: type === 'wholeNumber' };
}

function dateRule(rule: Basic): ReadRule {
  const pair = numbersOf(rule);
  return pair === undefined
    ? generalRule(rule, 'date')
    : { kind: 'date', minSerial: pair[0], maxSerial: pair[1] };
}

/** Two numbers that something is to lie between, also when they come as formulas that are nothing but a number. */
function numbersOf({ formula1, formula2, operator }: Basic): [number, number] | undefined {
  const [first, second] = [formula1, formula2 ?? ''].map((one) =>
    Number(String(one).replace(/^=/, '') || NaN),
  );
  if (operator !== 'Between' || first === undefined || second === undefined) return undefined;
  return Number.isNaN(first) || Number.isNaN(second) ? undefined : [first, second];
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
    case 'general':
      return toGeneral(rule);
    case 'any':
    case 'other':
      return {};
  }
}

function toGeneral({ type, operator, formula1, formula2 }: GeneralRule): unknown {
  if (type === 'custom') return { custom: { formula: formula1 } };
  if (type === 'inlineList') return { list: { inCellDropDown: true, source: formula1 } };
  return { [type]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

function bounds(formula1: number, formula2: number): unknown {
  return { formula1, formula2, operator: 'Between' };
}

const TYPES = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  inlineList: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
} as const;

/** The kind of the rule in Excel's words. */
export function typeOfRule(rule: ValidationModel['rule']): string {
  switch (rule.kind) {
    case 'list':
      return 'List';
    case 'number':
      return rule.whole ? 'WholeNumber' : 'Decimal';
    case 'date':
      return 'Date';
    case 'general':
      return TYPES[rule.type];
    case 'any':
      return 'None';
    case 'other':
      return 'Inconsistent';
  }
}
