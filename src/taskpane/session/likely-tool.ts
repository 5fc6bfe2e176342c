import type { WorkbookView } from '../../commands/types';
import { SOEM_TABLES } from '../../sheets/soem/specs/table-ids';
import type { ToolId } from '../../sheets/tool';

/** The tool to begin with: SØM in a workbook that holds nothing of ours but SØM. */
export function likelyTool({ built, snapshot }: Pick<WorkbookView, 'built' | 'snapshot'>): ToolId {
  return built === 'no' && snapshot.tables.some(({ id }) => SOEM_TABLES.includes(id))
    ? 'soem'
    : 'dobbelt-bundlinje';
}
