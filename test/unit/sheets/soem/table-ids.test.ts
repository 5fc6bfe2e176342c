import { soem } from '../../../../src/sheets/soem/specs/soem';
import { SOEM_TABLES } from '../../../../src/sheets/soem/specs/table-ids';

test('every table of SØM is asked for when the workbook is read', () => {
  expect(SOEM_TABLES).toEqual(soem.inputSheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
});
