import * as z from 'zod';

// Only tests run these schemas: the records are checked once, when they are changed, and the pane loads no zod for them.

const calendarDate = z.strictObject({
  year: z.int().min(1990).max(2100),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
});

/** Where a figure was read, and when. */
export const sourceSchema = z.strictObject({
  title: z.string().min(5),
  address: z.url().optional(),
  read: calendarDate,
});

/** One figure that the product rests on: dated, with unit and source. Municipalities change it in their workbook. */
export const sourcedFigureSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  /** `documented`: a source says so. `estimate` (skøn): decided here, to be replaced by the municipality's own. */
  mark: z.enum(['documented', 'estimate']),
  validFrom: calendarDate,
  /** In Danish, for the pane and the explanation of figures. */
  note: z.string().min(10),
  sources: z.array(sourceSchema).min(1),
});

export type SourcedFigure = z.infer<typeof sourcedFigureSchema>;
