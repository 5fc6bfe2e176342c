import type { NewCourse } from '../../../../../src/commands/types';
import type { Course, Facts } from '../../../../../src/domain/dobbelt-bundlinje/facts';
import { correctionOf } from '../../../../../src/taskpane/features/course-form/correction-of';

const course: Course = {
  id: 'F-1',
  citizenId: 'B-1',
  method: 'CTI',
  start: { year: 2026, month: 1, day: 1 },
  worker: 'MHJ',
  goalInstrument: 'WHO-5',
};
const facts: Facts = {
  citizens: [],
  courses: [course],
  expectedHours: [{ courseId: 'F-1', period: { kind: 'phase', number: 1 }, hours: 54 }],
  expectedGoals: [{ courseId: 'F-1', month: 1, score: 28 }],
  hours: [],
  measurements: [],
  leftOut: [],
  reportDate: { year: 2026, month: 5, day: 31 },
  limits: { timeShare: 0.2, meaningfulChanges: 1 },
};
const typed: NewCourse = {
  citizenId: 'B-1',
  method: 'CTI',
  start: { year: 2026, month: 1, day: 1 },
  worker: 'MHJ',
  goalInstrument: 'WHO-5',
  expectedHours: [{ period: 'phase', number: 1, hours: 54 }],
  expectedGoals: [{ month: 1, total: 28 }],
};

describe('a correction', () => {
  it('is nothing when nothing differs, so that no version is made for nothing', () => {
    expect(correctionOf(course, facts, typed)).toBeNull();
  });

  it('holds only what differs', () => {
    expect(correctionOf(course, facts, { ...typed, worker: 'KLA' })).toEqual({
      courseId: 'F-1',
      worker: 'KLA',
    });
    expect(correctionOf(course, facts, { ...typed, start: { year: 2026, month: 2, day: 1 } })).toEqual({
      courseId: 'F-1',
      start: { year: 2026, month: 2, day: 1 },
    });
  });

  it('empties the worker when the field is emptied', () => {
    const { worker: _worker, ...without } = typed;
    expect(correctionOf(course, facts, without)).toEqual({ courseId: 'F-1', worker: '' });
  });

  it('takes hours and goals together into the next version', () => {
    const hours = [{ period: 'phase', number: 1, hours: 60 }] as const;
    expect(correctionOf(course, facts, { ...typed, expectedHours: hours })).toEqual({
      courseId: 'F-1',
      expectedHours: hours,
      expectedGoals: typed.expectedGoals,
    });
  });
});
