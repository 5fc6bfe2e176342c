import { danishNumber } from '../../text/danish-format';
import { layoutText } from '../../text/sheets/layout';
import type { EntryRule, SetValidation, Target, ValidationRule } from '../../workbook/plan';
import { headerText, listName } from '../specs/header-text';
import type { ColumnSpec } from '../spec';
import { DATE_SERIALS } from '../read/plausible-dates';

type Alert = NonNullable<EntryRule['alert']>;

/** What a rule needs to know of its column. */
type RuledColumn = Omit<ColumnSpec, 'id' | 'example' | 'width'>;

/** Drop-down or rule of a column with its help as input message, for one place in a sheet. */
export function columnValidation(column: RuledColumn, target: Target): SetValidation {
  return { kind: 'setValidation', target, ...columnRule(column) };
}

/** The same for a column that is still to be made. */
export function columnRule(column: RuledColumn): EntryRule {
  const rule = validationRule(column);
  const alert = alertOf(column, rule);
  const prompt = { title: headerText(column), message: column.help };
  return { rule, prompt, ...(alert === undefined ? {} : { alert }) };
}

/** What may be typed in a column. Reading checks it again: pasting and programs pass every rule by. */
function validationRule(column: Pick<ColumnSpec, 'kind' | 'list' | 'min' | 'max'>): ValidationRule {
  if (column.list !== undefined) return { kind: 'list', name: listName(column.list) };
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = column;
  switch (column.kind) {
    case 'date':
    case 'month':
      return { kind: 'date', minSerial: DATE_SERIALS.min, maxSerial: DATE_SERIALS.max };
    case 'hours':
    case 'number':
    case 'amount':
    case 'price':
    case 'share':
      return { kind: 'number', min, max, whole: false };
    case 'whole':
    case 'year':
      return { kind: 'number', min, max, whole: true };
    default:
      return { kind: 'any' };
  }
}

/** Lists that people add to themselves let other values through after a question. */
function alertOf(column: RuledColumn, rule: ValidationRule): Alert | undefined {
  const stop = (message: string): Alert => ({ title: layoutText.alertTitle, message, style: 'stop' });
  switch (rule.kind) {
    case 'any':
      return undefined;
    case 'list':
      return column.kind === 'id' || column.list === 'afslutning' || column.list === 'soem_omraade'
        ? { title: layoutText.alertUnknown, message: layoutText.alertNewInList, style: 'warning' }
        : stop(layoutText.alertList);
    case 'date':
      return stop(layoutText.alertDate);
    case 'number': {
      const limits = [danishNumber(rule.min, 2), danishNumber(rule.max, 2)] as const;
      return stop(rule.whole ? layoutText.alertWhole(...limits) : layoutText.alertNumber(...limits));
    }
  }
}
