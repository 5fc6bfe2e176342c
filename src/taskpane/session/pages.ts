import type { ExplainTarget } from '../../domain/soem/explanation';
import type { TableId } from '../../workbook/marker';

/** The steps of a SØM calculation that are filled in; results and sensitivity follow from them. */
export type SoemStep = 'indsats' | 'deltagere' | 'omkostninger' | 'effekt' | 'konsekvenser' | 'priser';

/**
 * Every page of the pane. The four first are the destinations in the navigation, and show what the chosen tool has there;
 * the others have a way back.
 */
export type Page =
  | { readonly name: 'start' }
  | { readonly name: 'register'; readonly courseId?: string }
  | { readonly name: 'results' }
  | { readonly name: 'check' }
  | { readonly name: 'course'; readonly courseId: string }
  | { readonly name: 'newCourse' }
  | { readonly name: 'editCourse'; readonly courseId: string }
  | { readonly name: 'endCourse'; readonly courseId: string }
  | { readonly name: 'about' }
  | { readonly name: 'soemFit' }
  | { readonly name: 'soemStep'; readonly step: SoemStep }
  /** The rows of `SØM – indsats` that belong to a step. */
  | { readonly name: 'soemItems'; readonly step: SoemStep }
  /** One row of a table of SØM, counted from 0; a new one without `row`. */
  | { readonly name: 'soemRow'; readonly table: TableId; readonly row?: number }
  | { readonly name: 'soemExplain'; readonly target: ExplainTarget }
  | { readonly name: 'soemSensitivity' }
  | { readonly name: 'soemVersions' }
  | { readonly name: 'soemProposals' }
  | { readonly name: 'soemRefusion' };

export type PageName = Page['name'];

/** The pages that can be gone to from everywhere. */
export type Destination = (typeof DESTINATIONS)[number];

const DESTINATIONS = ['start', 'register', 'results', 'check'] as const satisfies readonly PageName[];

/** Pages from the first to the one shown; never empty. The browser's history is not used: Office takes it away. */
export type Trail = readonly [Page, ...Page[]];

export const START: Trail = [{ name: 'start' }];

/** The page shown. */
export function shownPage(trail: Trail): Page {
  return trail.at(-1) ?? trail[0];
}

/** Goes to a page: a destination begins a new trail, a deep page is put on top. */
export function goTo(trail: Trail, page: Page): Trail {
  if (page.name === 'start') return START;
  if (DESTINATIONS.some((name) => name === page.name) && !hasDetail(page)) return [{ name: 'start' }, page];
  return [...trail, page];
}

/** One step back; Start stays. */
export function goBack(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return rest.length === 0 ? trail : [first, ...rest.slice(0, -1)];
}

/** What a ribbon button asks for in the address of the pane: `?side=kontrol`, `?side=opdater`. */
export function ribbonRequest(search: string): {
  readonly firstPage: Destination;
  readonly refreshFirst: boolean;
} {
  const wish = new URLSearchParams(search).get('side');
  if (wish === 'kontrol') return { firstPage: 'check', refreshFirst: false };
  if (wish === 'opdater') return { firstPage: 'results', refreshFirst: true };
  return { firstPage: 'start', refreshFirst: false };
}

function hasDetail(page: Page): boolean {
  return page.name === 'register' && page.courseId !== undefined;
}
