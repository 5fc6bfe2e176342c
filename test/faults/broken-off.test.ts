import { rehearseSome } from './rehearse-all';
import { SCENARIOS } from './scenarios';

/** The same runs each time; another number tries others. */
const SEED = 20261122;

/** As many runs of each command as take npm test some twenty seconds in all; `npm run test:faults` makes all of them. */
const RUNS = 9;

/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe(`a command that is refused, hears no answer or loses its pane midway (seed ${SEED})`, () => {
  SCENARIOS.forEach((scenario, index) => {
    it(`loses nothing, says what is unfinished and ends well the second time: ${scenario.name}`, async () => {
      const tally = await rehearseSome(scenario, RUNS, numbersOf(SEED + index));
      expect(tally.losses).toEqual([]);
      expect(tally.runs).toBe(RUNS);
    });
  });
});
