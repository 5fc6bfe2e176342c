/** `no`: no sheet of a tool is there; `partly`: some are missing. */
export type BuiltState = 'no' | 'partly' | 'yes';

/** State of one result sheet. `outdated`: the input has changed since; `unfinished`: a run was broken off. */
export type ResultState = 'absent' | 'current' | 'outdated' | 'unfinished';
