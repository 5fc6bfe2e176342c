import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFormat } from '../src/sheets/describe-format';

const file = fileURLToPath(new URL('../docs/arkformat.md', import.meta.url));
writeFileSync(file, describeFormat());
process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
