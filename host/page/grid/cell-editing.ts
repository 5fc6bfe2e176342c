import type { CellPlace } from '../../../src/workbook/place';
import type { ValidationModel } from '../../workbook/model';

/** A cell that a person is typing in. */
export interface CellEdit {
  readonly place: CellPlace;
  readonly text: string;
  /** Typed over (arrow keys end it) or opened with F2 (arrow keys move in the text). */
  readonly mode: 'typing' | 'editing';
  /** Where the text is being typed: the cell itself or the formula bar. */
  readonly from: 'cell' | 'bar';
}

/** What was typed is not allowed by the cell's rule; asked before anything is written. */
export interface EntryAlert {
  readonly alert: NonNullable<ValidationModel['alert']>;
  readonly text: string;
}
