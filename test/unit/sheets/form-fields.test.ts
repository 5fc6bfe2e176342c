import { formField, formFields } from '../../../src/sheets/form-fields';
import { forloebTable } from '../../../src/sheets/specs/forloeb';
import { opsaetningTable } from '../../../src/sheets/specs/opsaetning';
import { tidTable } from '../../../src/sheets/specs/tid';

test('the fields of a row say what its columns say', () => {
  const [citizen, , hours] = formFields(tidTable);
  expect(citizen).toMatchObject({ id: 'citizenId', label: 'BorgerID', required: true, list: 'borgere' });
  expect(hours).toMatchObject({
    label: 'Timer',
    header: 'Timer (t)*',
    unit: 't',
    kind: 'hours',
    min: 0,
    max: 744,
  });
});

test('columns that we write ourselves are not asked for', () => {
  expect(formFields(opsaetningTable).map(({ id }) => id)).toEqual(['value']);
});

test('one field is found by its column', () => {
  expect(formField(forloebTable, 'start')).toMatchObject({
    label: 'Startdato',
    kind: 'date',
    required: true,
  });
});
