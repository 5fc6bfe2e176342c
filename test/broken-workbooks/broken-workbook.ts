import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const cell = z.union([
  z.string(),
  z.number(),
  z.strictObject({ dato: z.string() }),
  z.strictObject({ formelfejl: z.string() }),
]);

/** Sheet → rows; a row names its cells by header, without unit and mark. */
const sheets = z.record(z.string(), z.array(z.record(z.string(), cell)));

const change = z.union([
  z.strictObject({ overskrift: z.strictObject({ tabel: z.string(), fra: z.string(), til: z.string() }) }),
  z.strictObject({ sletTabel: z.string() }),
  z.strictObject({ sletArk: z.string() }),
  z.strictObject({ datosystem: z.literal('1904') }),
]);

const fault = z.strictObject({
  slags: z.string(),
  alvor: z.enum(['fejl', 'spørgsmål', 'oplysning']),
  celle: z.string(),
  besked: z.string(),
  rettes: z.boolean().optional(),
});

/** One small workbook with one thing wrong, and what the user is told. */
const brokenWorkbook = z.strictObject({
  titel: z.string(),
  /** Rows that stand instead of those of `sound.json`. */
  ark: sheets.optional(),
  ændringer: z.array(change).optional(),
  fejl: z.array(fault),
  /** Places that the calculation goes without. */
  udeladt: z.array(z.string()).optional(),
});

export type Cell = z.infer<typeof cell>;
export type Sheets = z.infer<typeof sheets>;
export type Change = z.infer<typeof change>;
export type BrokenWorkbook = z.infer<typeof brokenWorkbook>;

const folder = path.resolve('test/broken-workbooks');
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The rows of the workbook without faults that every broken one is made from. */
export function soundSheets(): Sheets {
  return z.strictObject({ titel: z.string(), ark: sheets }).parse(readJson(path.join(folder, 'sound.json')))
    .ark;
}

/** Every broken workbook by file name. */
export function brokenWorkbooks(): readonly (BrokenWorkbook & { readonly name: string })[] {
  const files = readdirSync(path.join(folder, 'workbooks')).sort();
  return files.map((name) => ({
    name,
    ...brokenWorkbook.parse(readJson(path.join(folder, 'workbooks', name))),
  }));
}
