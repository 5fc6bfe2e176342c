import type { Frame } from 'playwright-core';

/** One thing that the pane can show, and how a person comes there from Start. */
export interface PaneState {
  readonly name: string;
  readonly goTo: (frame: Frame) => Promise<void>;
}

/** Waits for the page with this name. */
export async function heading(frame: Frame, name: string | RegExp): Promise<void> {
  await frame.getByRole('heading', { level: 1, name }).waitFor();
}
