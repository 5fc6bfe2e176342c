import type { TypeTable, RangeTarget } from '../rich-types';
import { requireWritable } from '../../workbook/guards';
import { clearValidation, setValidation, validationAt } from '../../workbook/validations';
import type { ValidationModel } from '../../workbook/model';
import type { HostState } from '../rich-types';
import { fromRichRule, toRichRule, typeOfRule } from '../validation-rules';
import { readAlert, readPrompt } from '../validation-words';

type Words = Omit<ValidationModel, 'areas'>;

const NONE: Words = { rule: { kind: 'any' } };

/** The rule of the range's first cell; Excel answers null when the cells differ, which nobody here asks for. */
function current({ sheet, area }: RangeTarget): Words {
  const { areas: _, ...words }: ValidationModel = validationAt(sheet, area) ?? { areas: [], ...NONE };
  return words;
}

/** Excel keeps prompt and alert when the rule changes, and the rule when they change. */
function change(target: RangeTarget, news: Partial<Words>, { model }: HostState): void {
  requireWritable(model, target.sheet);
  setValidation(target.sheet, target.area, { ...current(target), ...news });
}

export const dataValidation: TypeTable<RangeTarget> = {
  name: 'DataValidation',
  known: 'documentation',
  get: {
    Rule: (target) => toRichRule(current(target).rule),
    Type: (target) => typeOfRule(current(target).rule),
    Prompt: (target) => ({ showPrompt: true, title: '', message: '', ...current(target).prompt }),
    ErrorAlert: (target) => {
      const { title = '', message = '', style = 'stop' } = current(target).alert ?? {};
      return { showAlert: true, title, message, style: style.charAt(0).toUpperCase() + style.slice(1) };
    },
  },
  set: {
    Rule: (target, value, host) => change(target, { rule: fromRichRule(value) }, host),
    Prompt: (target, value, host) => change(target, { prompt: readPrompt(value) }, host),
    ErrorAlert: (target, value, host) => change(target, { alert: readAlert(value) }, host),
  },
  call: {
    Clear: ({ sheet, area }, _args, { model }) => {
      requireWritable(model, sheet);
      clearValidation(sheet, area);
    },
  },
};
