import fc from 'fast-check';
import type { CommandStep } from '../play/command';
import type { Edit } from '../play/edit';
import { anyEdit } from './arbitrary-edit';

/** What a session starts with: a new workbook, one with our empty sheets, or one with twelve citizens. */
export type Start = 'new' | 'built' | 'example';

/** A workbook and what happens to it. */
export interface Session {
  readonly start: Start;
  /** What is in the workbook before we come, and between our commands. */
  readonly steps: readonly (Edit | CommandStep)[];
}

const commandStep: fc.Arbitrary<CommandStep> = fc.record({
  run: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom('build' as const, 'refresh' as const, 'register' as const, 'mend' as const),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('read' as const, 'startCourse' as const, 'correctCourse' as const),
    },
    { weight: 1, arbitrary: fc.constant('repairHeaders' as const) },
  ),
  with: fc.nat(999),
});

/** Mostly edits, with commands between them. */
export const anySession: fc.Arbitrary<Session> = fc.record({
  start: fc.oneof(
    { weight: 1, arbitrary: fc.constant('new' as const) },
    { weight: 1, arbitrary: fc.constant('built' as const) },
    { weight: 3, arbitrary: fc.constant('example' as const) },
  ),
  steps: fc.array(fc.oneof({ weight: 3, arbitrary: anyEdit }, { weight: 2, arbitrary: commandStep }), {
    minLength: 1,
    maxLength: 30,
    size: 'max',
  }),
});
