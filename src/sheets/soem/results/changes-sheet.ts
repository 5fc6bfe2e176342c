import { payersAndTotal } from '../../../domain/soem/payer';
import { listWithin } from '../../../text/list-within';
import { missingFigure, notApplicable } from '../../../text/missing';
import { changeText as text } from '../../../text/soem-changes';
import { payerWords, soemResultText } from '../../../text/soem-results';
import type { PlanStep } from '../../../workbook/plan';
import { COLORS, FORMATS } from '../../look';
import { headLook, headSteps, needsLook, resultSheet, stampNameStep } from '../../results/result-sheet';
import { alignColumns, newRows, resultTable } from '../../results/result-table';
import { area, stepsOn } from '../../results/steps';
import { soemAendringer } from '../specs/result-sheets';
import type { PublishedDifference } from '../versions/published-difference';
import type { KeptVersion } from '../versions/read-versions';
import { sinceVersion, type SinceVersion } from '../versions/since-version';
import { blockLook, blockSteps } from './block';
import { CHART_ROW, CHART_ROWS, CHANGES_CHART, changesChart } from './changes-chart';
import { changeRows, changesColumns as columns } from './changes-columns';
import { isAsItStands, linesIn, rowHeights } from './row-heights';
import type { SoemResultInput } from './soem-result-input';

const spec = soemAendringer;

/** Rows of the sheet, counted from 0; the table comes last, for it is as long as it is. */
const ROWS = { withheld: 3, version: 4, program: 5, sums: 6, header: CHART_ROW + CHART_ROWS + 2 } as const;

/** Writes `SØM – ændringer`: before and now, and each change since the newest version with its effect per payer. */
export function* changesSheet(input: SoemResultInput): Generator<void, readonly PlanStep[], void> {
  const { snapshot, facts, result, latest, withheldBy } = input;
  const steps = stepsOn(spec.id);
  const isNew = needsLook(snapshot, spec.id);
  const isShown = facts !== undefined && result !== undefined;
  const since = latest !== undefined && isShown ? yield* sinceVersion(latest, facts) : undefined;
  const difference = since?.status === 'compared' ? since.difference : undefined;
  const rows = difference === undefined ? [] : changeRows(difference);
  const chart = changesChart(difference, ROWS.header);
  const isDrawn = snapshot.sheets.some(({ id, charts }) => id === spec.id && charts.includes(CHANGES_CHART));
  const look = (first: number, count: number) => rowLook(ROWS.header + 1 + first, count);
  const added = newRows(snapshot, spec.id, isNew, rows.length, look);
  const folds = rows.map((row) => linesIn(columns, row));
  const withheld = withheldBy.length === 0 ? null : soemResultText.withheld(listWithin(withheldBy));
  return [
    resultSheet(
      spec,
      columns.map(({ width }) => width),
      ROWS.header,
    ),
    ...headSteps(spec),
    steps.cell(ROWS.withheld, 0, withheld),
    steps.cell(ROWS.version, 0, versionWords(latest, since)),
    steps.cell(ROWS.program, 0, since === undefined ? null : noteWords(since)),
    ...sumSteps(difference, latest === undefined ? notApplicable : missingFigure),
    ...(isNew ? [] : added),
    ...resultTable(snapshot, spec.id, spec.id, ROWS.header, columns, rows),
    ...(isNew ? [...sheetLook(), ...added] : []),
    ...(isAsItStands(input, spec.id, rows.length) ? [] : rowHeights(spec.id, ROWS.header + 1, folds)),
    steps.cell(CHART_ROW + CHART_ROWS, 0, difference === undefined ? null : chart.altText),
    // Without a version there is nothing to draw, but a chart that is there must not go on showing older figures.
    ...(difference !== undefined || isDrawn ? [{ kind: 'ensureChart', sheet: spec.id, chart } as const] : []),
    stampNameStep(spec),
  ];
}

function versionWords(latest: KeptVersion | undefined, since: SinceVersion | undefined): string | null {
  if (latest === undefined) return text.none;
  if (since === undefined) return null;
  return since.status === 'unusable' ? text.unusable(latest.number) : text.compared(latest);
}

/** What else is to be known: that nothing has changed, or that the version's figures come out differently by now. */
function noteWords(since: SinceVersion): string | null {
  if (since.status === 'unusable') return null;
  const { version, difference } = since;
  const now = difference.net.before.total;
  if (version.net.total !== undefined && version.net.total !== now) {
    return text.programDiffers(version.net.total, now);
  }
  const isChanged = [...difference.net.lines, ...difference.grants.lines].length > 0;
  return isChanged ? null : text.unchanged;
}

/** `blank` stands for each figure where there is nothing to compare. */
function sumSteps(difference: PublishedDifference | undefined, blank: string): readonly PlanStep[] {
  const { heading, headers } = text.sums;
  const rows = payersAndTotal.map((payer) => {
    if (difference === undefined) return [payerWords[payer], ...headers.slice(1).map(() => blank)];
    const { net, grants } = difference;
    const figures = [net.before, net.after, net.change, grants.before, grants.after];
    return [payerWords[payer], ...figures.map((figure) => figure[payer])];
  });
  return blockSteps({
    ...{ sheet: spec.id, row: ROWS.sums, heading, headers, rows, room: rows.length },
    numberFormats: headers.map((_, index) => (index === 0 ? null : '#,##0')),
  });
}

/** Long lines are folded within their cell. */
function rowLook(row: number, count: number): readonly PlanStep[] {
  return [
    stepsOn(spec.id).format(area(row, 0, count, columns.length), { wrap: true, vertical: 'top' }),
    ...alignColumns(spec.id, columns, row, count),
  ];
}

function sheetLook(): readonly PlanStep[] {
  const steps = stepsOn(spec.id);
  const { headers } = text.sums;
  return [
    ...headLook(spec.id),
    steps.format(area(ROWS.withheld, 0, 1, 1), { bold: true, color: COLORS.worse }),
    steps.format(area(ROWS.version, 0, 1, 1), { bold: true }),
    steps.format(area(ROWS.program, 0, 1, 1), FORMATS.lead),
    ...blockLook({ sheet: spec.id, row: ROWS.sums, headers, room: payersAndTotal.length, wordColumns: 1 }),
    steps.format(area(ROWS.sums + 2, 0, 1, headers.length), { bold: true }),
    steps.format(area(CHART_ROW + CHART_ROWS, 0, 1, 1), { ...FORMATS.lead, fontSize: 9 }),
    steps.format(area(ROWS.header, 0, 1, columns.length), { ...FORMATS.header, wrap: true, rowHeight: 32 }),
    ...alignColumns(spec.id, columns, ROWS.header, 1),
  ];
}
