import { soem } from '../sheets/soem/specs/soem';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import type { Tool, ToolId } from '../sheets/tool';

/** The sheets of a tool. */
export function toolOf(id: ToolId): Tool {
  return id === 'soem' ? soem : dobbeltBundlinje;
}
