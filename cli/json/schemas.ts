import * as z from 'zod';
import { soemSchema, withheldSchema } from './soem-schema';

// The shape of what `--json` prints. Only tests and the writer of docs/*.schema.json run it; the commands use its types.

const date = z.iso.date();
const share = z.number().nullable().describe('Andel 0–1, uafrundet. null: kan ikke beregnes, se status.');
const hours = z.number().nullable().describe('Timer, uafrundet. null: kan ikke beregnes, se status.');
const points = z
  .number()
  .nullable()
  .describe('Point på måleredskabets skala. null: kan ikke beregnes, se status.');

const program = z.strictObject({ name: z.literal('investeringspanelet'), version: z.string() });

const outcome = z
  .enum(['ok', 'fejl'])
  .describe('fejl: mindst én fejl i data (svarkode 1). ok: ingen (svarkode 0).');

const counts = z.strictObject({ errors: z.int(), questions: z.int(), notes: z.int() });

const figureStatus = z.enum([
  'computed',
  'notStarted',
  'noHoursInMonth',
  'noExpectedHours',
  'noMeasurement',
  'noExpectedGoal',
  'leftOutRows',
]);

const missing = z.strictObject({
  kind: figureStatus.exclude(['computed']),
  months: z.array(z.int()).describe('Måneder i forløbet, som det gælder; tom, når det ikke gælder bestemte.'),
  places: z.array(z.string()).describe('Rækker med fejl, fx Tid!C17.'),
  text: z.string(),
});

const due = z.strictObject({
  kind: z.enum(['hours', 'goal']),
  month: z.int(),
  calendarMonth: z.string().describe('ÅÅÅÅ-MM'),
});

const month = z.strictObject({
  month: z.int(),
  calendarMonth: z.string().describe('ÅÅÅÅ-MM'),
  expectedHours: hours,
  actualHours: hours,
  expectedHoursToDate: hours,
  actualHoursToDate: hours,
  expectedPercent: share,
  actualPercent: share,
  expectedGoal: points,
  actualGoal: points,
  isMeasuringMonth: z.boolean(),
});

const course = z.strictObject({
  citizenId: z.string(),
  courseId: z.string(),
  method: z.enum(['CTI', 'ICM']),
  phase: z.int().nullable(),
  month: z.int().nullable().describe('Den måned, der er opgjort; null før måned 1 er slut.'),
  start: date,
  end: date.nullable(),
  isActive: z.boolean(),
  timeStatus: figureStatus.describe('Hvorfor tiden ikke kan beregnes, eller computed.'),
  totalExpectedHours: hours,
  expectedHoursToDate: hours,
  actualHoursToDate: hours,
  expectedPercent: share,
  actualPercent: share,
  timeDifference: hours.describe('Faktisk minus forventet tid til dato, i timer.'),
  timeDifferencePercent: share.describe('timeDifference som andel af den forventede tid til dato.'),
  goalInstrument: z.enum(['WHO-5', 'ORS']),
  goalStatus: figureStatus.describe('Hvorfor målet ikke kan sammenlignes, eller computed.'),
  goalMonth: z.int().nullable(),
  expectedGoal: points,
  actualGoal: points,
  goalDifference: points.describe('Faktisk minus forventet.'),
  goalProgress: z
    .number()
    .nullable()
    .describe('Forskellen i betydende ændringer; positiv er bedre, også når lavt er godt.'),
  reading: z.enum(['asExpected', 'lessTimeGood', 'lessTimePoor', 'moreTimeGood', 'moreTimePoor', 'missing']),
  question: z.string().describe('Spørgsmål at drøfte; tom, når der ingen er.'),
  missing: z.array(missing),
  due: z.array(due),
  hoursOutside: z.number().describe('Timer uden for forløbets måneder; de tæller ikke.'),
  months: z.array(month),
});

const dobbeltBundlinje = z.strictObject({
  limits: z.strictObject({ timeShare: z.number(), meaningfulChanges: z.number() }),
  overview: z.strictObject({
    courses: z.int(),
    asExpected: z.int(),
    lessTimeGood: z.int(),
    lessTimePoor: z.int(),
    moreTimeGood: z.int(),
    moreTimePoor: z.int(),
    missing: z.int(),
    due: z.int(),
  }),
  courses: z.array(course),
});

/** `beregn … --json`. */
export const beregnSchema = z
  .strictObject({
    program,
    file: z.string(),
    status: outcome,
    reportDate: date,
    dataId: z.string(),
    faults: counts,
    leftOutRows: z.int(),
    written: z.string().nullable().describe('Filen efter --ud; null uden --ud.'),
    dobbeltBundlinje,
  })
  .describe('Svaret fra beregn --json: andele er 0–1, timer er timer, intet er afrundet.');

/** `beregn … --vaerktoej soem --json`. */
export const beregnSoemSchema = z
  .strictObject({
    program,
    file: z.string(),
    status: outcome,
    dataId: z.string(),
    faults: counts,
    written: z.string().nullable().describe('Filen efter --ud; null uden --ud.'),
    soem: soemSchema
      .nullable()
      .describe('Den valgte beregning, ellers den første; null, når den holdes tilbage.'),
    soemAll: z.array(soemSchema).optional().describe('Alle beregninger, når filen har flere.'),
    withheld: z.array(withheldSchema),
  })
  .describe('Svaret fra beregn --vaerktoej soem --json: kroner og andele, intet er afrundet.');

const fault = z.strictObject({
  severity: z.enum(['error', 'question', 'note']),
  kind: z.string(),
  headline: z.string(),
  sheet: z.string(),
  address: z.string().describe('Fx Tid!C17.'),
  found: z.string(),
  expected: z.string(),
  remedy: z.string(),
  canMend: z.boolean().describe('Kan rettes sikkert med ét klik i panelet.'),
});

/** `kontroller … --json`. */
export const kontrollerSchema = z
  .strictObject({
    program,
    file: z.string(),
    status: outcome,
    reportDate: date,
    dataId: z.string(),
    built: z.enum(['partly', 'yes']),
    results: z.enum(['absent', 'current', 'outdated', 'unfinished']),
    counts,
    leftOutRows: z.int(),
    faults: z.array(fault),
  })
  .describe('Svaret fra kontroller --json.');

/** What the files `docs/*.schema.json` say, by file name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const text = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  return new Map([
    ['beregn.schema.json', text(beregnSchema)],
    ['beregn-soem.schema.json', text(beregnSoemSchema)],
    ['kontroller.schema.json', text(kontrollerSchema)],
  ]);
}

export type BeregnAnswer = z.infer<typeof beregnSchema>;
export type BeregnSoemAnswer = z.infer<typeof beregnSoemSchema>;
export type CourseAnswer = z.infer<typeof course>;
export type KontrollerAnswer = z.infer<typeof kontrollerSchema>;
