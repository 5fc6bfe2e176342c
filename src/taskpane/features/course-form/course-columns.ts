import { formField } from '../../../sheets/form-fields';
import { borgereTable } from '../../../sheets/specs/borgere';
import { forloebTable } from '../../../sheets/specs/forloeb';
import { forventningerTable } from '../../../sheets/specs/forventninger';
import { tidTable } from '../../../sheets/specs/tid';

/** The columns that the pages of a course fill, as the sheets describe them. */
export const courseColumns = {
  citizenId: formField(borgereTable, 'id'),
  birthYear: formField(borgereTable, 'birthYear'),
  method: formField(forloebTable, 'method'),
  start: formField(forloebTable, 'start'),
  worker: formField(forloebTable, 'worker'),
  goalInstrument: formField(forloebTable, 'goalInstrument'),
  end: formField(forloebTable, 'end'),
  endReason: formField(forloebTable, 'endReason'),
  phase: formField(forventningerTable, 'phase'),
  month: formField(forventningerTable, 'month'),
  hours: formField(forventningerTable, 'hours'),
  /** Hours of one calendar month have the limits of `Tid`. */
  monthHours: formField(tidTable, 'hours'),
};
