import { instruments } from '../../../../../src/catalogue/instruments';
import { parseEntry } from '../../../../../src/taskpane/features/register/parse-entry';

const MAY = 2026 * 12 + 4;
const who5 = { courseId: 'F-1', month: MAY, instrument: instruments['WHO-5'], acceptsMissing: false };
const ors = { ...who5, instrument: instruments.ORS };
const noGoal = { mode: 'answers', total: '', answers: [] } as const;
const total = (text: string) => ({ mode: 'total', total: text, answers: [] }) as const;

/** What is said under a field; nothing when the draft is fine. */
function errorsOf(...args: Parameters<typeof parseEntry>) {
  const parsed = parseEntry(...args);
  return parsed.ok ? {} : parsed.errors;
}

describe('from what was typed to a registration', () => {
  it('puts the hours on the month, and leaves the goal out when nothing is answered', () => {
    expect(parseEntry({ hours: '12,5', goal: noGoal, day: '31-05-2026' }, who5)).toEqual({
      ok: true,
      registration: { courseId: 'F-1', hours: { month: { year: 2026, month: 5, day: 1 }, hours: 12.5 } },
    });
  });

  it('takes 0 hours: that is a registration, a blank is not', () => {
    expect(parseEntry({ hours: '0', goal: noGoal, day: '' }, who5).ok).toBe(true);
    expect(parseEntry({ hours: '', goal: noGoal, day: '' }, who5).ok).toBe(false);
  });

  it.each(['745', '-1', 'ca. 3'])('refuses %s hours in a month', (hours) => {
    expect(errorsOf({ hours, goal: noGoal, day: '' }, who5).hours).toMatch(/744/);
  });

  it('passes a total on for an instrument without answers, within its range and steps', () => {
    const parsed = parseEntry({ hours: '', goal: total('18,9'), day: '12-05-2026' }, ors);
    expect(parsed).toMatchObject({
      ok: true,
      registration: { measurement: { date: { year: 2026, month: 5, day: 12 }, total: 18.9 } },
    });
    expect(parseEntry({ hours: '', goal: total('41'), day: '12-05-2026' }, ors).ok).toBe(false);
    expect(parseEntry({ hours: '', goal: total('18,95'), day: '12-05-2026' }, ors).ok).toBe(false);
  });

  it('needs a day for a measurement', () => {
    const goal = { mode: 'answers', total: '', answers: [1, 1, 2, 1, 2] } as const;
    expect(errorsOf({ hours: '', goal, day: '31-02-2026' }, who5).day).toMatch(/dato/);
  });

  it('asks about missing answers once', () => {
    const goal = { mode: 'answers', total: '', answers: [1, 1, 2, 1, null] } as const;
    const draft = { hours: '', goal, day: '31-05-2026' };
    expect(errorsOf(draft, who5).goal).toMatch(/Svar 5 mangler/);
    expect(parseEntry(draft, { ...who5, acceptsMissing: true })).toMatchObject({
      ok: true,
      registration: { measurement: { answers: [1, 1, 2, 1, null] } },
    });
  });
});
