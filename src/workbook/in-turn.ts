/** Runs one piece of work after the other, whether those before it went well or not. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue of a port: what a second run read or wrote while the first one writes would be half of something. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
