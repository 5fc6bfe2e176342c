import { z } from 'zod';
import type { FilterCriteria } from '../workbook/model';
import { invalidArgument } from './rich-error';

const criteria = z.object({
  filterOn: z.string(),
  values: z.array(z.unknown()).optional(),
  criterion1: z.union([z.string(), z.number().transform(String)]).optional(),
  criterion2: z.union([z.string(), z.number().transform(String)]).optional(),
  operator: z.enum(['And', 'Or']).optional(),
  color: z.string().optional(),
  dynamicCriteria: z.string().optional(),
});

/** What a filter lets through, from what the client sends. */
export function readCriteria(value: unknown): FilterCriteria {
  const parsed = criteria.safeParse(dropNulls(value));
  if (!parsed.success) throw invalidArgument();
  const given = Object.entries(parsed.data).filter(([, part]) => part !== undefined);
  return { filterOn: parsed.data.filterOn, ...Object.fromEntries(given) };
}

function dropNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
