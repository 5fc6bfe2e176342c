/** Pixels of a digit of the standard font, and of the margin that belongs to a column. */
const DIGIT = 7;
const MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;
const STANDARD_WIDTH = 8.43;

/** Width of a column in points, as the Excel API counts, from characters, as a file counts. Uncalibrated. */
export function columnPoints(characters = STANDARD_WIDTH): number {
  return (characters * DIGIT + MARGIN) * POINTS_PER_PIXEL;
}

/** Width of a column in characters from points; to a hundredth, for nobody sees less. */
export function columnChars(points: number): number {
  return Math.round(((points / POINTS_PER_PIXEL - MARGIN) / DIGIT) * 100) / 100;
}
