import type { SupportMethodId } from '../../../domain/dobbelt-bundlinje/facts';
import type { CourseDraft } from './course-draft';

/**
 * Another method for what is being typed. Goals keep their months. Hours do not fit, as phases are not months: they are
 * laid aside and come back when the method does.
 */
export function switchMethod(draft: CourseDraft, method: SupportMethodId): CourseDraft {
  if (method === draft.method) return draft;
  const laidAside = { ...draft.laidAside, [draft.method]: draft.hours };
  return { ...draft, method, hours: laidAside[method] ?? {}, laidAside };
}

/** Hours typed for another method are not among those shown now, and nothing has been typed in their place. */
export function lacksHoursOfBefore({ hours, laidAside = {} }: CourseDraft): boolean {
  const isEmpty = (some: CourseDraft['hours']) => Object.values(some).every((text) => text.trim() === '');
  return isEmpty(hours) && Object.values(laidAside).some((some) => !isEmpty(some));
}
