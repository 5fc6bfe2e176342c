// THIRD-PARTY-NOTICES.md: the packages that reach a user, with their licences. `--write` writes it, otherwise checks it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = 'THIRD-PARTY-NOTICES.md';
const allowed = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/;

function shippedPackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev && !place.includes('node_modules/@types/'))
    .map(([place, { version, license }]) => ({
      place,
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? 'not stated',
    }))
    .sort((a, b) => (a.name === b.name ? a.place.localeCompare(b.place) : a.name < b.name ? -1 : 1));
}

/** The licence text in the package, line ends and margins made equal so that equal texts are printed once. */
function licenceText({ place, licence }) {
  const file =
    existsSync(place) && readdirSync(place).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (!file) return `(${licence}; the package carries no licence file)`;
  return readFileSync(join(place, file), 'utf8')
    .replace(/\s*\r?\n/g, (end) => (/\n.*\n/.test(end) ? '\n\n' : '\n'))
    .trim();
}

function render(packages) {
  const byText = groupBy(packages, licenceText);
  const list = (group) =>
    group.map(({ name, version, licence }) => `- ${name} ${version} (${licence})`).join('\n');
  return [
    '# Third-party notices',
    'Investeringspanelet contains code of the packages below. This file is written by `npm run notices -- --write`.',
    'Office.js is not among them: the pane loads it from Microsoft’s address (appsforoffice.microsoft.com) under ' +
      'Microsoft’s own terms. It is never bundled with, copied into or passed on by this product.',
    ...[...byText].map(([text, group]) => `${list(group)}\n\n\`\`\`text\n${text}\n\`\`\``),
  ].join('\n\n');
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const packages = shippedPackages();
const text = `${render(packages)}\n`;
const unusual = packages.filter(({ licence }) => !allowed.test(licence));
if (unusual.length > 0) {
  console.error('Licences to look at before these packages may ship:');
  for (const { name, licence } of unusual) console.error(`  ${name}: ${licence}`);
  process.exitCode = 1;
}
if (process.argv.includes('--write')) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is out of date. Write it anew: npm run notices -- --write`);
  process.exitCode = 1;
}
