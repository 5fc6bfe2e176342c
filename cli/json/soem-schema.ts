import * as z from 'zod';

const kr = z.number().describe('Kroner, uafrundet. En gevinst er positiv, en udgift negativ.');
const point = z.number().nullable().describe('null: se breakEvenStatus.');
const status = z.enum(['number', 'always', 'never', 'noEffect']);
const byPayer = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ kommune: shape, region: shape, stat: shape });
const withTotal = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ total: shape, kommune: shape, region: shape, stat: shape });

const drawn = z.strictObject({
  mean: kr,
  probabilityPositive: z.number().describe('Andel af trækkene med netto over 0.'),
  quantiles: z.array(z.strictObject({ share: z.number(), value: kr })),
  lines: z.array(z.array(kr)).describe('Akkumuleret netto år for år, én linje for hver kvantil.'),
});

const monteCarlo = z
  .strictObject({
    draws: z.int(),
    seed: z.int(),
    firstYear: z.int(),
    ...withTotal(drawn).shape,
  })
  .nullable()
  .describe('null uden --monte-carlo.');

/** One calculated SØM calculation. */
export const soemSchema = z.strictObject({
  calculation: z.string(),
  firstYear: z.int(),
  lastYear: z.int(),
  priceLevel: z.int(),
  discountRate: z.number(),
  total: kr,
  byPayer: byPayer(kr),
  undiscounted: withTotal(kr),
  netOfGrants: withTotal(kr),
  byServiceArea: z.array(
    z.strictObject({
      area: z.string(),
      net: kr,
      perParticipant: z.number().nullable(),
      ...byPayer(kr).shape,
    }),
  ),
  byYear: z.array(
    z.strictObject({
      year: z.int(),
      total: kr,
      kommune: kr,
      region: kr,
      stat: kr,
      cumulative: kr,
    }),
  ),
  perParticipant: z.number().nullable(),
  divisor: z.enum(['planned', 'completers', 'discounted']),
  participants: z.number().describe('Det antal, der deles med.'),
  breakEven: withTotal(point).describe('Succesraten (brutto, 0–1), hvor netto er 0.'),
  breakEvenNet: withTotal(point).describe('Den samme succesrate uden dem, der ville lykkes alligevel.'),
  breakEvenStatus: withTotal(status),
  monteCarlo,
});

/** A calculation whose figures are withheld. */
export const withheldSchema = z.strictObject({
  calculation: z.string(),
  withheld: z.array(z.string()).describe('Cellerne med de fejl, der skal rettes først.'),
});

export type Drawn = z.infer<typeof drawn>;
export type SoemAnswer = z.infer<typeof soemSchema>;
export type WithheldAnswer = z.infer<typeof withheldSchema>;
