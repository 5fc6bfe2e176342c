import type { ReactNode } from 'react';
import { makeStaticStyles } from '@fluentui/react-components';
import { PaneOpening, type OpeningState } from './pane-opening';

/** What the start file knows of Office, and all that this file may. */
export interface OfficeStart {
  /** Whether office.js has come. */
  readonly isLoaded: () => boolean;
  /** Resolves when Office is ready, to whether the program around the pane is Excel. */
  readonly isExcel: () => Promise<boolean>;
  readonly isNewEnough: () => boolean;
  readonly pane: () => ReactNode;
}

export interface OpeningTimes {
  /** Milliseconds between looks for office.js. */
  readonly look: number;
  /** Milliseconds until the pane says that Office has not come. It goes on waiting. */
  readonly patience: number;
}

// Only here: on a page that has more than the pane on it, these would reach too far.
const useWholePage = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
});

/** The pane has the page to itself. */
function WholePage({ children }: { readonly children: ReactNode }) {
  useWholePage();
  return children;
}

/** Draws what there is to draw until Office is there, then the pane, or why there cannot be one. */
export async function openPane(
  draw: (content: ReactNode) => void,
  office: OfficeStart,
  times: OpeningTimes = { look: 50, patience: 10_000 },
): Promise<void> {
  const show = (content: ReactNode) => draw(<WholePage>{content}</WholePage>);
  const say = (state: OpeningState) => show(<PaneOpening state={state} />);
  say('waiting');
  const impatience = setTimeout(() => say('noOffice'), times.patience);
  while (!office.isLoaded()) await pause(times.look);
  const isExcel = await office.isExcel();
  clearTimeout(impatience);
  if (!isExcel) say('outsideExcel');
  else if (!office.isNewEnough()) say('oldExcel');
  else show(office.pane());
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
