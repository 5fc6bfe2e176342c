import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeFormat } from '../../../src/sheets/describe-format';

test('docs/arkformat.md says what the programme does (npm run arkformat writes it anew)', () => {
  expect(readFileSync(path.resolve('docs/arkformat.md'), 'utf8')).toBe(describeFormat());
});
