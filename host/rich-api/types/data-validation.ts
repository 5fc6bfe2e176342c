import { mapArea, valueAt } from '../../workbook/cells';
import { requireWritable } from '../../workbook/guards';
import { joinPlaces } from '../../workbook/join-places';
import type { ValidationModel } from '../../workbook/model';
import { fitsValidation } from '../../workbook/fits-validation';
import { clearValidation, setValidation, validationAt } from '../../workbook/validations';
import { needFlag } from '../need';
import { walkable } from '../range-size';
import { itemNotFound } from '../rich-error';
import type { HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';
import { fromRichRule, toRichRule, typeOfRule } from '../validation-rules';
import { readAlert, readPrompt, tellAlert, tellPrompt } from '../validation-words';

type Words = Omit<ValidationModel, 'areas'>;

const NONE: Words = { rule: { kind: 'any' } };

function wordsAt({ sheet }: RangeTarget, row: number, column: number): Words {
  const { areas: _, ...words }: ValidationModel = validationAt(sheet, { row, column }) ?? {
    areas: [],
    ...NONE,
  };
  return words;
}

/** The rule of the range's first cell. */
function current(target: RangeTarget): Words {
  return wordsAt(target, target.area.row, target.area.column);
}

/** What all cells agree on; `null` when they differ. */
function agreed<T>(target: RangeTarget, give: (words: Words) => T): T | null {
  const { area } = walkable(target);
  const all = mapArea(area, (row, column) => wordsAt(target, row, column)).flat();
  const [first = NONE] = all;
  const isAlike = all.every((words) => JSON.stringify(words) === JSON.stringify(first));
  return isAlike ? give(first) : null;
}

/** Excel keeps prompt and alert when the rule changes, and the rule when they change. */
function change(target: RangeTarget, news: Partial<Words>, { model }: HostState): void {
  requireWritable(model, target.sheet);
  setValidation(target.sheet, target.area, { ...current(target), ...news });
}

/** Cells whose value their rule would not let in; rules with formulas are not judged. */
function invalid(target: RangeTarget, host: HostState): RichObject | null {
  const { sheet, area } = walkable(target);
  const places = mapArea(area, (row, column) => ({ row, column })).flat();
  const wrong = places.filter((place) => {
    const validation = validationAt(sheet, place);
    const value = valueAt(sheet, place.row, place.column);
    return validation !== undefined && fitsValidation(host.model, validation, value) === false;
  });
  return wrong.length === 0 ? null : host.object('RangeAreas', { sheet, areas: joinPlaces(wrong) });
}

export const dataValidation: TypeTable<RangeTarget> = {
  name: 'DataValidation',
  known: 'documentation',
  except: { Valid: 'uncalibrated' },
  get: {
    ErrorAlert: (target) => agreed(target, tellAlert),
    IgnoreBlanks: (target) => agreed(target, ({ ignoreBlanks }) => ignoreBlanks ?? true),
    Prompt: (target) => agreed(target, tellPrompt),
    Rule: (target) => agreed(target, ({ rule }) => toRichRule(rule)),
    Type: (target) => agreed(target, ({ rule }) => typeOfRule(rule)) ?? 'Inconsistent',
    Valid: (target, host) => invalid(target, host) === null,
  },
  set: {
    ErrorAlert: (target, value, host) => change(target, readAlert(value), host),
    IgnoreBlanks: (target, value, host) => change(target, { ignoreBlanks: needFlag(value) }, host),
    Prompt: (target, value, host) => change(target, readPrompt(value), host),
    Rule: (target, value, host) => change(target, { rule: fromRichRule(value) }, host),
  },
  make: {
    GetInvalidCells: (target, _args, host) => {
      const found = invalid(target, host);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetInvalidCellsOrNullObject: (target, _args, host) => invalid(target, host),
  },
  call: {
    Clear: ({ sheet, area }, _args, { model }) => {
      requireWritable(model, sheet);
      clearValidation(sheet, area);
    },
  },
};
