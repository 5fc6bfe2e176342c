import { planNames } from '../sheets/build/list-names';
import { planResults } from '../sheets/results/plan-results';
import type { SheetId } from '../workbook/marker';
import type { Plan } from '../workbook/plan';
import type { CommandContext, WorkbookView } from './types';

/** The citizen to show: the one asked for, else the drop-down's, else the one shown, else the first with a course. */
export function citizenToShow(view: WorkbookView, asked?: string): string | undefined {
  const known = new Set([
    ...view.facts.citizens.map(({ id }) => id),
    ...view.results.map(({ course }) => course.citizenId),
  ]);
  const wishes = [asked, view.chosenCitizenId, view.shownCitizenId, view.results[0]?.course.citizenId];
  return wishes.find((id) => id !== undefined && known.has(id));
}

/** The plan that writes the result sheets of a view, and moves the lists behind drop-downs to where rows now end. */
export function resultPlan(
  context: Pick<CommandContext, 'today' | 'timeOfDay' | 'version'>,
  view: WorkbookView,
  citizenId: string | undefined,
  sheets?: readonly SheetId[],
): Plan {
  const { snapshot, results, facts, dataId } = view;
  const plan = planResults(
    {
      snapshot,
      results,
      reportDate: facts.reportDate,
      limits: facts.limits,
      leftOutRows: new Set(facts.leftOut.map(({ place }) => place)).size,
      ...(citizenId === undefined ? {} : { citizenId }),
      stamp: { date: context.today, timeOfDay: context.timeOfDay, version: context.version, dataId },
    },
    sheets,
  );
  return { ...plan, steps: [...planNames(snapshot), ...plan.steps] };
}
