import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from './json/schemas';

/** `npm run schemas`: writes docs/*.schema.json from the shapes that `--json` prints. */
for (const [name, text] of schemaFiles()) {
  writeFileSync(path.join(import.meta.dirname, '..', 'docs', name), text);
  console.log(`docs/${name}`);
}
