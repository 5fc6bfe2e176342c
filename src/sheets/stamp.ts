import type { CalendarDate } from '../domain/calendar/calendar-date';
import { danishDate } from '../text/danish-format';
import { stampText } from '../text/stamp';

/** When and by what the results were written, and from which input. */
export interface StampFacts {
  readonly date: CalendarDate;
  /** `10.14`. */
  readonly timeOfDay: string;
  readonly version: string;
  /** Fingerprint of the input, see `fingerprint.ts`. */
  readonly dataId: string;
}

/** What a stamp says. `running` that stays is a run that was broken off. */
export type ReadStamp =
  | { readonly state: 'never' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly updatedAt: string; readonly version: string; readonly dataId: string };

const SEPARATOR = ' · ';

function moment(facts: Pick<StampFacts, 'date' | 'timeOfDay'>): string {
  return `${danishDate(facts.date)} ${facts.timeOfDay}`;
}

/** The stamp of a finished run: `Opdateret 22-11-2026 10.14 · version 0.1.0 · data-id 7K3F-91QA`. */
export function doneStamp(facts: StampFacts): string {
  return [
    `${stampText.done} ${moment(facts)}`,
    `${stampText.version} ${facts.version}`,
    `${stampText.dataId} ${facts.dataId}`,
  ].join(SEPARATOR);
}

/** What stands there while a run is under way, and says what to do when it stays. */
export function runningStamp(facts: StampFacts): string {
  return [`${stampText.running} ${moment(facts)}`, stampText.runAgain].join(SEPARATOR);
}

/** Reads back what {@link doneStamp} and {@link runningStamp} wrote; anything else is a sheet never finished. */
export function parseStamp(text: unknown): ReadStamp {
  if (typeof text !== 'string') return { state: 'never' };
  if (text.startsWith(`${stampText.running} `)) return { state: 'running' };
  const [done = '', version = '', dataId = ''] = text.split(SEPARATOR);
  const after = (part: string, word: string) =>
    part.startsWith(`${word} `) ? part.slice(word.length + 1) : undefined;
  const read = {
    updatedAt: after(done, stampText.done),
    version: after(version, stampText.version),
    dataId: after(dataId, stampText.dataId),
  };
  if (read.updatedAt === undefined || read.version === undefined || read.dataId === undefined) {
    return { state: 'never' };
  }
  return { state: 'done', updatedAt: read.updatedAt, version: read.version, dataId: read.dataId };
}
