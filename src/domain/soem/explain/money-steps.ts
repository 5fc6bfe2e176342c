import { compareText } from '../../collections/compare-text';
import { groupBy } from '../../collections/group-by';
import { sumOf } from '../../statistics/sum-of';
import type { ExplanationStep, StepFigure } from '../explanation';
import { costFlow, serviceFlows, type ServiceFlow } from '../flows';
import type { PricedCost, SoemModel } from '../model';
import type { UsedInput } from '../variable';
import { amountIn, payersOf, yearsIn, type Scope } from './scope';

type Step = ExplanationStep;

/** Each service that a payer of the scope pays for: first its units, then what they cost or save; last their sum. */
export function serviceSteps(model: SoemModel, scope: Scope, successes: StepFigure): readonly Step[] {
  const flows = serviceFlows(model)
    .filter(({ service }) => scope.area === null || service.consequence.area === scope.area)
    .filter(({ service }) => payersOf(scope).some((payer) => service.unitPrice[payer] !== 0))
    .sort((a, b) => compareText(a.service.consequence.service, b.service.consequence.service));
  const each = flows.flatMap((flow) => stepsOfService(model, scope, successes, flow));
  return [...each, sumStep('consequences', each, 'serviceConsequence')];
}

function stepsOfService(
  model: SoemModel,
  scope: Scope,
  successes: StepFigure,
  flow: ServiceFlow,
): readonly Step[] {
  const { consequence, price, unitPrice } = flow.service;
  const about = consequence.service;
  const units = { formula: 'units', about, value: yearsIn(scope, model, flow.units), unit: 'units' } as const;
  return [
    {
      ...units,
      inputs: consequence.years.flatMap((value, index) =>
        value === null
          ? []
          : [
              {
                id: {
                  kind: 'consequence',
                  about: String(index + 1),
                  key: `consequence|${about}|${index + 1}`,
                },
                value,
                unit: 'units',
                basis: consequence,
              },
            ],
      ),
      from: [successes],
    },
    {
      formula: 'serviceConsequence',
      about,
      value: amountIn(scope, model, flow.discounted),
      unit: 'kr',
      inputs: payersOf(scope).map((payer) => ({
        id: { kind: 'price', about: payer, key: `price|${about}|${payer}` },
        value: unitPrice[payer],
        unit: 'kr',
        ...(price === null ? {} : { basis: price }),
        ...(price === null ? {} : enteredAs(price.amounts[payer], unitPrice[payer], price.priceLevel)),
      })),
      from: [units],
    },
  ];
}

/** Each post of the scope, discounted as the settings say, and their sum. */
export function costSteps(model: SoemModel, scope: Scope): readonly Step[] {
  const payers = payersOf(scope);
  const rows = model.costs.filter(
    ({ row }) => payers.includes(row.payer) && (scope.year === null || row.year === scope.year),
  );
  const posts = [...groupBy(rows, ({ row }) => row.post)].sort(([a], [b]) => compareText(a, b));
  const each = posts.map(([post, of]) => costStep(model, scope, post, of));
  return [...each, sumStep('costs', each, 'costPost')];
}

function costStep(model: SoemModel, scope: Scope, post: string, rows: readonly PricedCost[]): Step {
  return {
    formula: 'costPost',
    about: post,
    value: amountIn(scope, model, costFlow(model, rows).discounted),
    unit: 'kr',
    inputs: rows.map(({ row, amount }) => ({
      id: { kind: 'cost', about: String(row.year), key: `cost|${post}|${row.year}|${row.payer}` },
      value: amount,
      unit: 'kr',
      basis: row,
      ...enteredAs(row.amount, amount, row.priceLevel),
    })),
    from: [],
  };
}

/** What the cell says, when the figure used is another: whoever follows the chain to the cell finds it there. */
function enteredAs(value: number, used: number, priceLevel: number): Pick<UsedInput, 'entered'> {
  return value === used ? {} : { entered: { value, priceLevel } };
}

/** The sum of the steps of one formula. */
function sumStep(formula: 'consequences' | 'costs', steps: readonly Step[], of: Step['formula']): Step {
  const from = steps.filter((step) => step.formula === of).map(figureOf);
  return { formula, value: sumOf(from.map((figure) => figure.value)), unit: 'kr', inputs: [], from };
}

/** What a later step repeats of an earlier one. */
export function figureOf({ formula, about, value, unit }: Step): StepFigure {
  return { formula, ...(about === undefined ? {} : { about }), value, unit };
}
