// How the draws of a Monte Carlo run are asked for where nobody says otherwise, in the pane and on the command line.

/** Draws of one run: enough for shares in whole per cent; the most that the pane has room for. */
export const DRAW_COUNT = { usual: 10_000, least: 100, most: 100_000 } as const;

/** Where the random numbers begin. Fixed, so that a run can be repeated; another one shows how much is chance. */
export const DRAW_SEED = { usual: 1, least: 0, most: 2 ** 31 - 1 } as const;

/** The quantiles that are shown: nine of ten draws lie between the first and the last, half between the inner ones. */
export const DRAW_QUANTILES: readonly number[] = [0.05, 0.25, 0.5, 0.75, 0.95];
