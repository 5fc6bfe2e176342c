import { createWorkbook } from '../../../../host/workbook/create-workbook';
import type { GeneralRule } from '../../../../host/workbook/model';
import { setValidation } from '../../../../host/workbook/validations';
import { firstSheet } from '../../../contract/port-suite/workbook-image';
import { save, textOfPart } from './support/workbook-files';

const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };

test.each<[string, GeneralRule, string]>([
  [
    'length of text',
    { kind: 'general', type: 'textLength', operator: 'LessThanOrEqualTo', formula1: 10 },
    'type="textLength" operator="lessThanOrEqual"',
  ],
  [
    'a pair of bounds',
    { kind: 'general', type: 'wholeNumber', operator: 'NotBetween', formula1: 1, formula2: '=B1' },
    'type="whole" operator="notBetween"',
  ],
  ['a formula', { kind: 'general', type: 'custom', formula1: '=A1<>""' }, 'type="custom"'],
])('a rule that an add-in made is saved as Excel writes it: %s', async (_name, rule, attributes) => {
  const model = createWorkbook();
  setValidation(firstSheet(model), area, { rule, ignoreBlanks: false });
  const text = textOfPart(await save(model, null), 'xl/worksheets/sheet1.xml');
  expect(text).toContain(`<dataValidation ${attributes} showErrorMessage="1" sqref="A1:A3">`);
  const first = String(rule.formula1).replace(/^=/, '').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(text.replaceAll('&quot;', '"')).toContain(`<formula1>${first}</formula1>`);
});
