import { createDirectPort } from '../../../host/port/direct-port';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../../host/workbook/model';
import { buildSheets } from '../../../src/commands/build-sheets';
import { createExample } from '../../../src/commands/create-example';
import type { CommandContext } from '../../../src/commands/types';
import type { WorkbookPort } from '../../../src/workbook/port';
import type { Start } from '../arbitrary/session';
import { copyOf } from '../check/copy-of';
import { TODAY } from './run-step';

const made = new Map<Start, Promise<WorkbookModel>>();

/** A person at a workbook, at a fixed minute of a fixed day. */
export function contextOn(port: WorkbookPort): CommandContext {
  return { port, today: TODAY, timeOfDay: '10.14', version: '1.2.3' };
}

/** A workbook of one's own to begin with; the making is done once. */
export async function startWorkbook(start: Start): Promise<WorkbookModel> {
  const known = made.get(start) ?? make(start);
  made.set(start, known);
  return copyOf(await known);
}

async function make(start: Start): Promise<WorkbookModel> {
  const model = createWorkbook('tilfældig.xlsx');
  const context = contextOn(createDirectPort(model));
  if (start === 'built') await buildSheets(context);
  if (start === 'example') await createExample(context);
  return model;
}
