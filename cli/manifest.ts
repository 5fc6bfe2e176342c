import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { manifestForAddress } from './manifest-for-address';

/** `npm run manifest -- --url https://panel.kommune.dk [--ud dist/manifest.xml]`. Exit 0 written, 2 wrong use. */
function main(): number {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, ud: { type: 'string', default: 'dist/manifest.xml' } },
  });
  if (values.url === undefined) {
    console.error('Skriv adressen: npm run manifest -- --url https://panel.kommune.dk');
    return 2;
  }
  const project = path.resolve(import.meta.dirname, '..');
  const result = manifestForAddress(readFileSync(path.join(project, 'manifest.xml'), 'utf8'), values.url);
  if (!result.ok) {
    console.error(result.message);
    return 2;
  }
  const target = path.resolve(values.ud);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, result.xml);
  console.log(`Manifestet til ${result.address} ligger i ${values.ud}`);
  console.log(
    'Læg filerne fra dist/ på adressen, og giv manifestet til jeres administrator (se docs/it-vejledning.md).',
  );
  return 0;
}

process.exitCode = main();
