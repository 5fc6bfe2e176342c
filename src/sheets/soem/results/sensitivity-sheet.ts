import type { MonteCarloResult } from '../../../domain/soem/monte-carlo-result';
import { listWithin } from '../../../text/list-within';
import { soemResultText } from '../../../text/soem-results';
import { sensitivityText as text } from '../../../text/soem-sensitivity';
import type { PlanStep } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';
import { COLORS, FORMATS } from '../../look';
import { headLook, headSteps, needsLook, resultSheet, stampNameStep } from '../../results/result-sheet';
import { area, stepsOn } from '../../results/steps';
import { soemFoelsomhed } from '../specs/result-sheets';
import { blockLook } from './block';
import { drawSteps, lineSteps, sharesOf } from './draw-blocks';
import { COST_COLUMNS, scenarioSteps, sensitivityOf, tornadoSteps, twoWaySteps } from './sensitivity-blocks';
import { DRAWS_CHART, drawsChart, tornadoChart } from './sensitivity-charts';
import { SENSITIVITY_ROOM as ROOM, SENSITIVITY_ROWS as ROWS, SENSITIVITY_WIDTHS } from './sensitivity-layout';
import { isOfThisInput } from './row-heights';
import type { SoemResultInput } from './soem-result-input';

const spec = soemFoelsomhed;

/** Writes `SØM – følsomhed`. What a *fejl* withholds is cleared, so that no older figure stands there. */
export function sensitivitySheet(input: SoemResultInput): readonly PlanStep[] {
  const { snapshot, facts, result, withheldBy } = input;
  const steps = stepsOn(spec.id);
  const isShown = facts !== undefined && result !== undefined;
  const sensitivity = isShown ? sensitivityOf(facts) : undefined;
  const drawn = isShown ? input.monteCarlo : undefined;
  const bars = tornadoChart(sensitivity?.tornado);
  // Draws that stand there stay as long as they are draws of these very figures.
  const keepsDraws = isShown && drawn === undefined && isOfThisInput(input, spec.id);
  return [
    resultSheet(spec, SENSITIVITY_WIDTHS),
    ...headSteps(spec),
    steps.cell(
      ROWS.withheld,
      0,
      withheldBy.length === 0 ? null : soemResultText.withheld(listWithin(withheldBy)),
    ),
    ...tornadoSteps(sensitivity),
    ...twoWaySteps(sensitivity?.twoWay),
    ...scenarioSteps(sensitivity?.scenarios ?? []),
    ...(keepsDraws ? [] : drawsPart(snapshot, drawn)),
    steps.cell(ROWS.tornadoAltText, 0, bars.altText),
    { kind: 'ensureChart', sheet: spec.id, chart: bars },
    ...(needsLook(snapshot, spec.id) ? look() : []),
    stampNameStep(spec),
  ];
}

/** The draws, their chart and how they were made; without draws what older ones left is cleared. */
function drawsPart(snapshot: Snapshot, drawn: MonteCarloResult | undefined): readonly PlanStep[] {
  const steps = stepsOn(spec.id);
  const chart = drawsChart(drawn);
  const isThere = snapshot.sheets.some(({ id, charts }) => id === spec.id && charts.includes(DRAWS_CHART));
  return [
    ...drawSteps(drawn),
    ...lineSteps(drawn),
    steps.cell(ROWS.drawsAltText, 0, drawn === undefined ? null : chart.altText),
    steps.cell(ROWS.drawnHow, 0, drawn === undefined ? null : drawnHow(drawn)),
    // Without draws there is nothing to make a chart of, but one that is there must not go on showing older ones.
    ...(drawn !== undefined || isThere ? [{ kind: 'ensureChart', sheet: spec.id, chart } as const] : []),
  ];
}

function drawnHow({ drawn }: MonteCarloResult): string {
  const counted = drawn.filter(({ distribution }) => distribution === 'beta');
  return text.draws.how(drawn.length, counted.length);
}

function look(): readonly PlanStep[] {
  const steps = stepsOn(spec.id);
  const columns = {
    tornado: text.tornado.headers.length,
    kommune: 1 + COST_COLUMNS,
    total: 1 + COST_COLUMNS,
    scenarios: text.scenarios.headers.length,
    draws: text.draws.headers.length + sharesOf(undefined).length,
    lines: 1 + 2 * sharesOf(undefined).length,
  };
  const block = (id: keyof typeof columns) =>
    blockLook({
      ...{ sheet: spec.id, row: ROWS[id], room: ROOM[id], wordColumns: 1 },
      headers: Array.from({ length: columns[id] }, () => ''),
    });
  return [
    ...headLook(spec.id),
    steps.format(area(ROWS.withheld, 0, 1, 1), { bold: true, color: COLORS.worse }),
    ...(['tornado', 'kommune', 'total', 'scenarios', 'draws', 'lines'] as const).flatMap(block),
    steps.format(area(ROWS.scenarios + 2, 0, 1, columns.scenarios), { bold: true }),
    ...[ROWS.tornadoAltText, ROWS.drawsAltText, ROWS.drawnHow].map((row) =>
      steps.format(area(row, 0, 1, 1), { ...FORMATS.lead, fontSize: 9 }),
    ),
  ];
}
