export { expect } from 'expect';

// What the suites find under the names `describe`, `test` and `expect` inside Excel, where there is no jest; the bundle of
// the developer's pane puts it there (webpack.config.js). Nothing else of jest is offered, so nothing else is used.

/** One test of the contract suite. */
export interface Case {
  /** Names of the groups around it and its own, from the outside in. */
  readonly path: readonly string[];
  readonly run: () => Promise<void>;
}

let groups: readonly string[] = [];
let found: Case[] = [];

export function describe(name: string, body: () => void): void {
  const outer = groups;
  groups = [...outer, name];
  body();
  groups = outer;
}

export function test(name: string, body: () => Promise<void>): void {
  found.push({ path: [...groups, name], run: body });
}

/** The tests that `declare` describes, in order; nothing is run. */
export function collectCases(declare: () => void): readonly Case[] {
  groups = [];
  found = [];
  declare();
  return found;
}
