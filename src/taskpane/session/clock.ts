import type { CalendarDate } from '../../domain/calendar/calendar-date';

/** The time as data, so that rules and tests never ask the machine. */
export interface Clock {
  today(): CalendarDate;
  /** As printed in stamps: `10.14`. */
  timeOfDay(): string;
}

/** The machine's own clock, in the user's time zone. */
export const machineClock: Clock = {
  today() {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  timeOfDay() {
    const now = new Date();
    return `${twoDigits(now.getHours())}.${twoDigits(now.getMinutes())}`;
  },
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
