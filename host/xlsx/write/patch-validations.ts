import type { GeneralRule, SheetModel, ValidationModel } from '../../workbook/model';
import { formatAreas } from '../a1';
import {
  formatRaw,
  parseRaw,
  putChildren,
  rawChild,
  rawChildren,
  setRawAttributes,
  type RawElement,
} from '../xml/raw-element';
import { attributesXml, escapeText } from '../xml/xml-text';
import { SHEET_ORDER } from './sheet-order';

/** A rule as it stands in the file. */
interface FileRule {
  readonly model: ValidationModel;
  readonly raw: string;
  /** Newer Excels keep some rules at the end of the sheet, in another spelling. */
  readonly isExtended: boolean;
}

const EXTENDED = /<([\w]+:)?dataValidation[\s>][\s\S]*?<\/\1dataValidation>/g;
const EXTENSION = /<((?:\w+:)?)ext\s(?:(?!<\/\1ext>)[\s\S])*?dataValidations[\s\S]*?<\/\1ext>/;

/** Writes the rules that are new or changed; all others keep their text. */
export function patchValidations(sheet: RawElement, before: SheetModel, after: SheetModel): RawElement {
  if (JSON.stringify(before.validations) === JSON.stringify(after.validations)) return sheet;
  const open = fileRules(sheet, before.validations);
  const kept = new Map<FileRule, string>();
  const added: string[] = [];
  for (const rule of after.validations) {
    const same = open.find(
      (one) => !kept.has(one) && key(one.model) === key(rule) && areasOf(one.model) === areasOf(rule),
    );
    const alike = same ?? open.find((one) => !kept.has(one) && body(one.model) === body(rule));
    if (alike === undefined) added.push(ruleXml(rule));
    else kept.set(alike, same === undefined ? moved(alike, rule) : alike.raw);
  }
  const ordinary = open.flatMap((one) => (one.isExtended ? [] : (kept.get(one) ?? [])));
  return putExtended(putOrdinary(sheet, [...ordinary, ...added]), open, kept);
}

function fileRules(sheet: RawElement, models: readonly ValidationModel[]): FileRule[] {
  const ordinary = rawChildren(
    parseRaw(rawChild(sheet, 'dataValidations') ?? '<dataValidations/>'),
    'dataValidation',
  );
  const extended = (rawChild(sheet, 'extLst') ?? '').match(EXTENDED) ?? [];
  const raws = [
    ...ordinary.map((raw) => ({ raw, isExtended: false })),
    ...extended.map((raw) => ({ raw, isExtended: true })),
  ];
  // The reader passes over rules without cells; so must we, or the two lists drift apart.
  const withCells = raws.filter(({ raw, isExtended }) => isExtended || /sqref="[^"]*\w/.test(raw));
  return withCells.flatMap((one, index) => {
    const model = models[index];
    return model === undefined ? [] : [{ ...one, model }];
  });
}

function areasOf(rule: ValidationModel): string {
  return formatAreas(rule.areas);
}

function body({ areas: _, rule, prompt, alert, ...flags }: ValidationModel): string {
  return JSON.stringify([rule, prompt ?? null, alert ?? null, flags]);
}

function key(rule: ValidationModel): string {
  return `${areasOf(rule)} ${body(rule)}`;
}

function moved({ raw, isExtended }: FileRule, rule: ValidationModel): string {
  const areas = areasOf(rule);
  if (!isExtended) return setRawAttributes(raw, { sqref: areas });
  return raw.replace(/(<(?:\w+:)?sqref>)[^<]*/, (_, tag: string) => tag + areas);
}

function putOrdinary(sheet: RawElement, rules: readonly string[]): RawElement {
  if (rules.length === 0) return putChildren(sheet, SHEET_ORDER, 'dataValidations', []);
  const list = parseRaw(rawChild(sheet, 'dataValidations') ?? '<dataValidations/>');
  const filled = putChildren(list, [], 'dataValidation', rules);
  const counted = { ...filled, open: setRawAttributes(filled.open, { count: rules.length }) };
  return putChildren(sheet, SHEET_ORDER, 'dataValidations', [formatRaw(counted)]);
}

function putExtended(
  sheet: RawElement,
  rules: readonly FileRule[],
  kept: ReadonlyMap<FileRule, string>,
): RawElement {
  const extended = rules.filter((one) => one.isExtended);
  let end = rawChild(sheet, 'extLst');
  if (end === undefined || extended.every((one) => kept.get(one) === one.raw)) return sheet;
  for (const one of extended) end = end.replace(one.raw, () => kept.get(one) ?? '');
  const left = extended.filter((one) => kept.has(one)).length;
  end =
    left === 0 ? end.replace(EXTENSION, '') : end.replace(/(dataValidations\s[^>]*count=")\d+/, `$1${left}`);
  return putChildren(sheet, SHEET_ORDER, 'extLst', parseRaw(end).children.length === 0 ? [] : [end]);
}

function ruleXml(validation: ValidationModel): string {
  const { rule, prompt, alert } = validation;
  const { type, operator, first, second } = condition(rule);
  const attributes = attributesXml({
    type,
    errorStyle: alert === undefined || alert.style === 'stop' ? undefined : alert.style,
    operator,
    allowBlank: validation.ignoreBlanks === false ? undefined : 1,
    showInputMessage: prompt === undefined || validation.hidesPrompt === true ? undefined : 1,
    // Without its own words a rule still refuses; Excel then shows words of its own.
    showErrorMessage: rule.kind === 'any' || validation.hidesAlert === true ? undefined : 1,
    errorTitle: nonEmpty(alert?.title),
    error: nonEmpty(alert?.message),
    promptTitle: nonEmpty(prompt?.title),
    prompt: nonEmpty(prompt?.message),
    sqref: areasOf(validation),
  });
  const formulas = [first, second].map((text, index) =>
    text === undefined ? '' : `<formula${index + 1}>${escapeText(text)}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

interface Condition {
  readonly type?: string;
  readonly operator?: string;
  readonly first?: string;
  readonly second?: string;
}

function condition(rule: ValidationModel['rule']): Condition {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', first: rule.name.replace(/^=/, '') };
    case 'number':
      return {
        type: rule.whole ? 'whole' : 'decimal',
        operator: 'between',
        first: String(rule.min),
        second: String(rule.max),
      };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        first: String(rule.minSerial),
        second: String(rule.maxSerial),
      };
    case 'general':
      return generalCondition(rule);
    // Rules of other kinds come from a file and are found there again; there is nothing to write anew.
    case 'other':
    case 'any':
      return {};
  }
}

const GENERAL_TYPES = {
  custom: 'custom',
  date: 'date',
  decimal: 'decimal',
  inlineList: 'list',
  textLength: 'textLength',
  time: 'time',
  wholeNumber: 'whole',
} as const;

/** A rule that an add-in made: a file calls operators nearly as the Excel API does, without `To`. */
function generalCondition({ type, operator, formula1, formula2 }: GeneralRule): Condition {
  const text = (formula: string | number) => String(formula).replace(/^=/, '');
  const first = type === 'inlineList' ? `"${text(formula1)}"` : text(formula1);
  const named = operator === undefined ? undefined : operator.charAt(0).toLowerCase() + operator.slice(1);
  return {
    type: GENERAL_TYPES[type],
    ...(named === undefined ? {} : { operator: named.replace(/To$/, '') }),
    first,
    ...(formula2 === undefined ? {} : { second: text(formula2) }),
  };
}
