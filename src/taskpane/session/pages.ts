/** Every page of the pane. The four first are the destinations in the navigation; the others have a way back. */
export type Page =
  | { readonly name: 'start' }
  | { readonly name: 'register'; readonly courseId?: string }
  | { readonly name: 'results' }
  | { readonly name: 'check' }
  | { readonly name: 'course'; readonly courseId: string }
  | { readonly name: 'newCourse' }
  | { readonly name: 'editCourse'; readonly courseId: string }
  | { readonly name: 'endCourse'; readonly courseId: string }
  | { readonly name: 'about' };

export type PageName = Page['name'];

/** Pages from the first to the one shown; never empty. The browser's history is not used: Office takes it away. */
export type Trail = readonly [Page, ...Page[]];

export const START: Trail = [{ name: 'start' }];

const DESTINATIONS: readonly PageName[] = ['start', 'register', 'results', 'check'];

/** The page shown. */
export function shownPage(trail: Trail): Page {
  return trail.at(-1) ?? trail[0];
}

/** Goes to a page: a destination begins a new trail, a deep page is put on top. */
export function goTo(trail: Trail, page: Page): Trail {
  if (page.name === 'start') return START;
  if (DESTINATIONS.includes(page.name) && !hasDetail(page)) return [{ name: 'start' }, page];
  return [...trail, page];
}

/** One step back; Start stays. */
export function goBack(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return rest.length === 0 ? trail : [first, ...rest.slice(0, -1)];
}

/** The page a ribbon button asks for in the address of the pane, `?side=kontrol`. */
export function pageFromAddress(search: string): Page {
  switch (new URLSearchParams(search).get('side')) {
    case 'kontrol':
      return { name: 'check' };
    case 'registrer':
      return { name: 'register' };
    case 'resultater':
      return { name: 'results' };
    default:
      return { name: 'start' };
  }
}

function hasDetail(page: Page): boolean {
  return page.name === 'register' && page.courseId !== undefined;
}
