import type { PlanStep } from '../../src/workbook/plan';
import type { ApplyContext } from './apply-context';
import { ensureSheet } from './ensure-sheet';
import { addColumn, ensureTable, renameHeader } from './ensure-table';
import { applyConditionalFormat, applyName, applyValidation, ensureChart } from './set-rules';
import { formatCells, writeBlock } from './write-block';
import { writeRows } from './write-rows';

/** Carries out one step; done again it changes nothing more. */
export async function applyStep(context: ApplyContext, step: PlanStep, index: number): Promise<void> {
  switch (step.kind) {
    case 'ensureSheet':
      ensureSheet(context, step);
      return;
    case 'ensureTable':
      ensureTable(context, step);
      return;
    case 'writeRows':
      await writeRows(context, step, index);
      return;
    case 'renameHeader':
      renameHeader(context, step);
      return;
    case 'addColumn':
      addColumn(context, step);
      return;
    case 'writeBlock':
      await writeBlock(context, step);
      return;
    case 'formatCells':
      formatCells(context, step);
      return;
    case 'setValidation':
      applyValidation(context, step);
      return;
    case 'setName':
      applyName(context, step);
      return;
    case 'ensureChart':
      ensureChart(context, step);
      return;
    case 'setConditionalFormat':
      applyConditionalFormat(context, step);
      return;
  }
}
