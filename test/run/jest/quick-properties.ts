// For mutation runs, where each property is tried a thousand times over: fewer samples, and no search for the smallest
// counterexample, since nobody reads it.
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 30, endOnFailure: true });
