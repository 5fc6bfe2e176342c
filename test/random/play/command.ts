/** The commands of the product that random sessions run. */
export type CommandName =
  'read' | 'build' | 'refresh' | 'register' | 'startCourse' | 'correctCourse' | 'mend' | 'repairHeaders';

/** One command with a number that decides what is open in it: which course, which month, how many hours. */
export interface CommandStep {
  readonly run: CommandName;
  readonly with: number;
}
