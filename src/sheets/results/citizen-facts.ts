import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { danishDate, danishMonth } from '../../text/danish-format';
import { citizenText as text } from '../../text/results';
import { readingTexts } from '../../text/readings';
import { readingWords } from './reading-words';
import { reasonWords } from './reason-words';

/** `F-0007 · CTI · fase 2 · måned 5 (maj 2026)`; parts that do not apply are left out. */
function courseLine({ course, phase, month, months }: CourseResult): string {
  const calendar = month === null ? undefined : months[month - 1]?.calendarMonth;
  return [
    course.id,
    course.method,
    ...(phase === null ? [] : [`fase ${phase}`]),
    ...(month === null
      ? [`startdato ${danishDate(course.start)}`]
      : [`måned ${month}${calendar === undefined ? '' : ` (${danishMonth(calendar)})`}`]),
    ...(course.end === undefined ? [] : [`slutdato ${danishDate(course.end)}`]),
  ].join(' · ');
}

/** What is said in words about the course shown. */
export interface CitizenWords {
  readonly course: string;
  readonly reading: string;
  readonly question: string;
  readonly missing: string;
  readonly others: string;
}

/** The words beside the drop-down for a citizen's courses, the one shown first. */
export function citizenWords(courses: readonly CourseResult[]): CitizenWords {
  const [shown, ...others] = courses;
  if (!shown) return { course: text.noCourse, reading: '', question: '', missing: '', others: '' };
  const { meaning, question } = readingTexts[shown.reading];
  const asked = shown.reading === 'missing' ? '' : question === '' ? text.noQuestion : question;
  return {
    course: courseLine(shown),
    reading: `${readingWords(shown.reading)}. ${meaning}`,
    question: asked,
    missing: reasonWords(shown) || text.nothingMissing,
    others: others.length === 0 ? text.noOthers : others.map(courseLine).join('; '),
  };
}
