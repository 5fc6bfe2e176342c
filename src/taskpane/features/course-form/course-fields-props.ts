import type { CourseDraft } from './course-draft';
import type { CourseErrors } from './parse-draft';

/** What every part of the form gets: what has been typed, what is wrong with it, and where to tell of a change. */
export interface CourseFieldsProps {
  readonly draft: CourseDraft;
  readonly errors: CourseErrors;
  readonly onChange: (draft: CourseDraft) => void;
}
