import { createDirectPort } from '../../../../host/port/direct-port';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { createExample } from '../../../../src/commands/create-example';
import { buildSheets } from '../../../../src/commands/build-sheets';
import type { CommandContext } from '../../../../src/commands/types';

function contextFor(model: WorkbookModel): CommandContext {
  return {
    port: createDirectPort(model),
    today: { year: 2026, month: 6, day: 3 },
    timeOfDay: '10.14',
    version: 'test',
  };
}

/** The example with twelve invented citizens and fresh results. */
export async function createExampleWorkbook(): Promise<WorkbookModel> {
  const model = createWorkbook('eksempel.xlsx');
  const made = await createExample(contextFor(model));
  if (!made.ok) throw made.error;
  return model;
}

/** Our sheets without a single row. */
export async function createBuiltWorkbook(): Promise<WorkbookModel> {
  const model = createWorkbook('ny.xlsx');
  const built = await buildSheets(contextFor(model));
  if (!built.ok) throw built.error;
  return model;
}
