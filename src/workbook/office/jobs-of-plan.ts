import type { SheetId } from '../marker';
import type { Plan, PlanStep } from '../plan';
import { ensureChartJob } from './ensure-chart';
import { ensureSheetJob } from './ensure-sheet';
import { addColumnJob, ensureTableJobs, renameHeaderJob } from './ensure-table';
import { formatCellsJob, stampJob, writeBlockJobs } from './format-cells';
import type { Job } from './job';
import { setConditionalFormatJob, setNameJob, setValidationJob } from './set-rules';
import { writeRowsJobs } from './write-rows';

/**
 * A plan as jobs in their order. Stamps say *running* before the first step (those of sheets that the plan makes, right
 * after they are made) and *done* after the last. Values are cut into blocks of at most `blockBytes`, complete rows.
 */
export function jobsOfPlan(plan: Plan, isThere: (sheet: SheetId) => boolean, blockBytes: number): Job[] {
  const stamped = (state: 'running' | 'done', isMeant: (sheet: SheetId) => boolean) =>
    plan.stamps.filter(({ sheet }) => isMeant(sheet)).map((stamp) => stampJob(stamp, state));
  const steps = plan.steps.flatMap((step, index) => {
    const jobs = jobsOfStep(step, index, blockBytes);
    const isMade = step.kind === 'ensureSheet' && !isThere(step.sheet);
    return isMade ? [...jobs, ...stamped('running', (sheet) => sheet === step.sheet)] : jobs;
  });
  return [...stamped('running', isThere), ...steps, ...stamped('done', () => true)];
}

function jobsOfStep(step: PlanStep, index: number, blockBytes: number): Job[] {
  switch (step.kind) {
    case 'ensureSheet':
      return [ensureSheetJob(step)];
    case 'ensureTable':
      return ensureTableJobs(step, index, blockBytes);
    case 'writeRows':
      return writeRowsJobs(step, index, blockBytes);
    case 'renameHeader':
      return [renameHeaderJob(step)];
    case 'addColumn':
      return [addColumnJob(step)];
    case 'writeBlock':
      return writeBlockJobs(step, blockBytes);
    case 'formatCells':
      return [formatCellsJob(step)];
    case 'setValidation':
      return [setValidationJob(step)];
    case 'setName':
      return [setNameJob(step)];
    case 'ensureChart':
      return [ensureChartJob(step)];
    case 'setConditionalFormat':
      return [setConditionalFormatJob(step)];
  }
}
