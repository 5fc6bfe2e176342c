/** One run of axe. */
export interface AxeRun {
  /** `pane`, or the page around it. */
  readonly part: string;
  readonly page: string;
  readonly theme: string;
  readonly width: string;
  readonly violations: number;
}

export function forgetAxeRuns(): void;
export function noteAxeRuns(runs: readonly AxeRun[]): void;
export function axeReport(): { readonly text: string; readonly violations: number };
