import { z } from 'zod';

/** A batch as Microsoft's library sent it and the answer it got, as plain JSON. */
const batch = z.object({ request: z.unknown(), answer: z.unknown() });

/**
 * What the self-test saves: the batches of each case with their answers. A case begins in an empty workbook with the one
 * sheet `Ark1`, so each can be played by itself.
 */
export const recordingSchema = z.object({
  format: z.literal(1),
  /** Who ran the self-test: name or initials. */
  recordedBy: z.string(),
  /** The program that answered, `Excel på Windows 16.0.…`; `our host` for our own. */
  recordedIn: z.string(),
  /** `2026-11-22` */
  date: z.iso.date(),
  /** Highest ExcelApi set and number culture of that program. */
  apiVersion: z.string(),
  locale: z.string(),
  cases: z.array(z.object({ name: z.string(), batches: z.array(batch) })),
  /** Cases that are too large to keep. */
  leftOut: z.array(z.string()),
});

export type Recording = z.infer<typeof recordingSchema>;
