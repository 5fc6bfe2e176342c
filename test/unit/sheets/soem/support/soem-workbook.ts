import { createDirectPort } from '../../../../../host/port/direct-port';
import { createWorkbook } from '../../../../../host/workbook/create-workbook';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { planBuild } from '../../../../../src/sheets/build/plan-build';
import { soemExampleSteps } from '../../../../../src/sheets/soem/rows/soem-example-steps';
import { soem } from '../../../../../src/sheets/soem/specs/soem';
import type { WorkbookPort } from '../../../../../src/workbook/port';
import type { Snapshot } from '../../../../../src/workbook/snapshot';

export interface SoemWorkbook {
  readonly port: WorkbookPort;
  readonly read: () => Promise<Snapshot>;
}

/** A workbook with the sheets of SØM and nothing filled in. */
export async function buildSoemWorkbook(): Promise<SoemWorkbook> {
  const port = createDirectPort(createWorkbook());
  const tables = soem.inputSheets.flatMap((sheet) => sheet.tables.map(({ id }) => id));
  const read = () => port.snapshot({ tables, cells: [] });
  await port.apply(planBuild(await read(), soem));
  return { port, read };
}

/** A workbook with the sheets of SØM and one calculation in them. */
export async function makeSoemWorkbook(facts: SoemFacts): Promise<SoemWorkbook> {
  const workbook = await buildSoemWorkbook();
  const steps = soemExampleSteps(await workbook.read(), facts);
  await workbook.port.apply({ command: 'test', steps, stamps: [] });
  return workbook;
}
