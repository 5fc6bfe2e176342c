import type { CourseRules } from '../domain/dobbelt-bundlinje/support-method';
import { instruments } from './instruments';
import { supportMethods } from './support-methods';

/** The figures that `calculateCourses` works with: `calculateCourses(facts, courseRules)`. */
export const courseRules: CourseRules = { methods: supportMethods, instruments };
