import { z } from 'zod';
import type { ValidationModel } from '../workbook/model';
import { invalidArgument } from './rich-error';

// Lengths are Excel's: longer texts are refused (documentation).
const words = z.object({ title: z.string().max(32), message: z.string().max(255) });
const alert = words.extend({ style: z.enum(['Stop', 'Warning', 'Information']).default('Stop') });

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** What is shown when the cell is chosen, from what the client sends. */
export function readPrompt(value: unknown): NonNullable<ValidationModel['prompt']> {
  const parsed = words.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  return parsed.data;
}

/** What is shown when something else is entered, from what the client sends. */
export function readAlert(value: unknown): NonNullable<ValidationModel['alert']> {
  const parsed = alert.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  const { title, message, style } = parsed.data;
  return { title, message, style: STYLES[style] };
}
