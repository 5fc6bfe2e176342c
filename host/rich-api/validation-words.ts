import { z } from 'zod';
import type { ValidationModel } from '../workbook/model';
import { invalidArgument } from './rich-error';

type Words = Omit<ValidationModel, 'areas'>;

// Lengths are Excel's: longer texts are refused (documentation).
const words = z.object({ title: z.string().max(32).default(''), message: z.string().max(255).default('') });
const prompt = words.extend({ showPrompt: z.boolean().default(true) });
const alert = words.extend({
  showAlert: z.boolean().default(true),
  style: z.enum(['Stop', 'Warning', 'Information']).default('Stop'),
});

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** What is shown when the cell is chosen, from what the client sends. */
export function readPrompt(value: unknown): Pick<Words, 'prompt' | 'hidesPrompt'> {
  const parsed = prompt.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  const { title, message, showPrompt } = parsed.data;
  return { prompt: { title, message }, ...(showPrompt ? {} : { hidesPrompt: true }) };
}

/** What is shown when something else is entered, from what the client sends. */
export function readAlert(value: unknown): Pick<Words, 'alert' | 'hidesAlert'> {
  const parsed = alert.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  const { title, message, style, showAlert } = parsed.data;
  return { alert: { title, message, style: STYLES[style] }, ...(showAlert ? {} : { hidesAlert: true }) };
}

export function tellPrompt({ prompt: told, hidesPrompt = false }: Words): unknown {
  return { showPrompt: !hidesPrompt, title: told?.title ?? '', message: told?.message ?? '' };
}

export function tellAlert({ alert: told, hidesAlert = false }: Words): unknown {
  const { title = '', message = '', style = 'stop' } = told ?? {};
  return { showAlert: !hidesAlert, title, message, style: style.charAt(0).toUpperCase() + style.slice(1) };
}
