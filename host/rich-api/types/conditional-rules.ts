import { requireWritable } from '../../workbook/guards';
import { keep, kept, keptFlag, keptText, keptWord, readKept } from '../kept';
import type { KeptRule } from '../kept';
import { toInvariantFormula, toLocalFormula } from '../local-formula';
import { needText } from '../need';
import { invalidArgument } from '../rich-error';
import type { HostState, TypeTable } from '../rich-types';
import type { ConditionalFormatTarget } from '../type-targets';

type Target = ConditionalFormatTarget;

const placeOf =
  (path: string) =>
  ({ sheet, format }: Target) => ({ owner: format, sheet, path });

/** A rule as an object in Excel's own words, kept as it comes. */
const keptRule: KeptRule = {
  otherwise: null,
  read: (value) => {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    return value;
  },
};

const withLook: TypeTable<Target>['nav'] = {
  Format: (target, host) => host.object('ConditionalRangeFormat', target),
};

function ruleTable(name: string, wire: string, nav?: TypeTable<Target>['nav']): TypeTable<Target> {
  const table = { name, known: 'documentation', ...kept(placeOf(name), { [wire]: keptRule }) } as const;
  return nav === undefined ? table : { ...table, nav };
}

export const cellValueConditionalFormat = ruleTable('CellValueConditionalFormat', 'Rule', withLook);
export const textConditionalFormat = ruleTable('TextConditionalFormat', 'Rule', withLook);
export const presetCriteriaConditionalFormat = ruleTable('PresetCriteriaConditionalFormat', 'Rule', withLook);
export const topBottomConditionalFormat = ruleTable('TopBottomConditionalFormat', 'Rule', withLook);

const colorScale = kept(placeOf('ColorScale'), { Criteria: keptRule });

export const colorScaleConditionalFormat: TypeTable<Target> = {
  name: 'ColorScaleConditionalFormat',
  known: 'documentation',
  get: {
    ...colorScale.get,
    ThreeColorScale: (target) => {
      const criteria = readKept(placeOf('ColorScale')(target), 'Criteria', null);
      return typeof criteria === 'object' && criteria !== null && 'midpoint' in criteria;
    },
  },
  set: colorScale.set,
};

export const iconSetConditionalFormat: TypeTable<Target> = {
  name: 'IconSetConditionalFormat',
  known: 'documentation',
  ...kept(placeOf('IconSet'), {
    Criteria: { otherwise: [], read: needList },
    ReverseIconOrder: keptFlag(false),
    ShowIconOnly: keptFlag(false),
    Style: keptText('ThreeTrafficLights1'),
  }),
};

function needList(value: unknown): unknown {
  if (!Array.isArray(value)) throw invalidArgument();
  return value;
}

const AUTOMATIC = { type: 'Automatic' };

export const dataBarConditionalFormat: TypeTable<Target> = {
  name: 'DataBarConditionalFormat',
  known: 'documentation',
  ...kept(placeOf('DataBar'), {
    AxisColor: keptText(''),
    AxisFormat: keptWord('Automatic', 'None', 'CellMidPoint'),
    BarDirection: keptWord('Context', 'LeftToRight', 'RightToLeft'),
    LowerBoundRule: { ...keptRule, otherwise: AUTOMATIC },
    ShowDataBarOnly: keptFlag(false),
    UpperBoundRule: { ...keptRule, otherwise: AUTOMATIC },
  }),
  nav: {
    NegativeFormat: (target, host) => host.object('ConditionalDataBarNegativeFormat', target),
    PositiveFormat: (target, host) => host.object('ConditionalDataBarPositiveFormat', target),
  },
};

export const conditionalDataBarPositiveFormat: TypeTable<Target> = {
  name: 'ConditionalDataBarPositiveFormat',
  known: 'documentation',
  ...kept(placeOf('DataBarPositive'), {
    BorderColor: keptText(''),
    FillColor: keptText('#638EC6'),
    GradientFill: keptFlag(true),
  }),
};

export const conditionalDataBarNegativeFormat: TypeTable<Target> = {
  name: 'ConditionalDataBarNegativeFormat',
  known: 'documentation',
  ...kept(placeOf('DataBarNegative'), {
    BorderColor: keptText(''),
    FillColor: keptText('#FF0000'),
    MatchPositiveBorderColor: keptFlag(true),
    MatchPositiveFillColor: keptFlag(true),
  }),
};

export const customConditionalFormat: TypeTable<Target> = {
  name: 'CustomConditionalFormat',
  known: 'documentation',
  nav: { ...withLook, Rule: (target, host) => host.object('ConditionalFormatRule', target) },
};

function setFormula({ sheet, format }: Target, formula: string, { model }: HostState): void {
  requireWritable(model, sheet);
  format.formula = formula;
}

export const conditionalFormatRule: TypeTable<Target> = {
  name: 'ConditionalFormatRule',
  known: 'documentation',
  except: { FormulaLocal: 'uncalibrated' },
  get: {
    Formula: ({ format }) => format.formula ?? '',
    FormulaLocal: ({ format }, { culture }) => toLocalFormula(format.formula ?? '', culture),
  },
  set: {
    Formula: (target, value, host) => setFormula(target, needText(value), host),
    FormulaLocal: (target, value, host) =>
      setFormula(target, toInvariantFormula(needText(value), host.culture), host),
  },
};

/** Keeps a part of the look that a saved file does not hold. */
export function keepLook(target: Target, name: string, value: unknown, host: HostState): void {
  keep(placeOf('Look')(target), name, value, host);
}

export function readLook(target: Target, name: string, otherwise: unknown): unknown {
  return readKept(placeOf('Look')(target), name, otherwise);
}
