import { z } from 'zod';
import type { SortField } from '../workbook/model';
import { invalidArgument } from './rich-error';

const field = z.object({
  key: z.number(),
  ascending: z.boolean().optional(),
  sortOn: z.enum(['Value', 'CellColor', 'FontColor']).optional(),
  color: z.string().optional(),
});

/** By what to sort, from what the client sends; sorting by icon or by another data type is not emulated. */
export function readSortFields(value: unknown): SortField[] {
  const parsed = z.array(field).min(1).safeParse(value);
  if (!parsed.success) throw invalidArgument();
  return parsed.data.map(({ key, ascending, sortOn, color }) => ({
    key,
    ascending: ascending ?? true,
    sortOn: sortOn ?? 'Value',
    ...(color === undefined ? {} : { color }),
  }));
}
