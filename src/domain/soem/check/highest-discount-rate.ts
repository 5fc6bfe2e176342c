/** A real rate above this a year is a per cent figure that lost its sign; the sheets refuse it where it is typed. */
export const HIGHEST_DISCOUNT_RATE = 0.2;
