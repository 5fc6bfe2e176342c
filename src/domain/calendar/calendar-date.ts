/** A day without time zone, as plain data. `month` is 1–12, `day` 1–31; always a day that exists. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar month as one number, `year * 12 + (month - 1)`, so that months can be counted and compared. */
export type MonthNumber = number;
