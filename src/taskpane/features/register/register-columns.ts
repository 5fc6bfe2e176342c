import { formField } from '../../../sheets/form-fields';
import { maalingerTable } from '../../../sheets/specs/maalinger';
import { tidTable } from '../../../sheets/specs/tid';

/** The columns that registering fills, as the sheets describe them. */
export const registerColumns = {
  month: formField(tidTable, 'month'),
  hours: formField(tidTable, 'hours'),
  day: formField(maalingerTable, 'date'),
};
