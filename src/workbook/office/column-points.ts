/** Pixels of a digit of the standard font and of a column's margins, and the size of a pixel in points. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width of a column in points, as the Excel API counts, from a number of characters of the standard font. */
export function columnPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}
