import type { SheetSpec } from '../spec';
import { sheetsOf, type Tool } from '../tool';
import { soem } from '../soem/specs/soem';
import { dobbeltBundlinje } from './dobbelt-bundlinje';

/** Every tool that is built. */
export const TOOLS: readonly Tool[] = [dobbeltBundlinje, soem];

/** The sheets of all tools that people fill in, settings and lists too, in tab order. */
export const INPUT_SHEETS: readonly SheetSpec[] = TOOLS.flatMap(({ inputSheets }) => inputSheets);

/** Every sheet of ours, in tab order. */
export const ALL_SHEETS: readonly SheetSpec[] = TOOLS.flatMap(sheetsOf);
