// The budgets over the whole code that no lint rule can see: how long files and functions are as a rule.
// Limits for the single file and function are lint rules (eslint.config.js).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const rooms = ['src', 'host', 'cli'];
const tablesOfData = /^src\/(catalogue|text)\//;

const budgets = [
  { what: 'file length, median', of: 'files', share: 0.5, limit: 60 },
  { what: 'file length, 90th percentile', of: 'files', share: 0.9, limit: 180 },
  { what: 'function length, 90th percentile', of: 'functions', share: 0.9, limit: 30 },
];

function sourceFiles(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !tablesOfData.test(path));
}

/** Functions with a name of their own; a short callback would only flatter the figure. */
function functionsOf(path, text) {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const lineOf = (position) => tree.getLineAndCharacterOfPosition(position).line;
  const visit = (node) => {
    const named =
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isConstructorDeclaration(node) ||
      ts.isAccessor(node) ||
      ((ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
        (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)));
    if (named && node.body) {
      const start = lineOf(node.getStart(tree));
      found.push({ name: `${path}:${start + 1}`, lines: lineOf(node.end) - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]?.lines ?? 0;
}

function measure() {
  const texts = rooms.flatMap(sourceFiles).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const byLength = (a, b) => a.lines - b.lines;
  return {
    files: texts
      .map(({ path, text }) => ({ name: path, lines: text.trimEnd().split('\n').length }))
      .sort(byLength),
    functions: texts.flatMap(({ path, text }) => functionsOf(path, text)).sort(byLength),
  };
}

const measured = measure();
let broken = 0;
console.log(`budgets: ${measured.files.length} files, ${measured.functions.length} functions`);
for (const { what, of, share, limit } of budgets) {
  const found = percentile(measured[of], share);
  console.log(`  ${found <= limit ? 'ok     ' : 'TOO BIG'} ${what}: ${found} lines (limit ${limit})`);
  if (found > limit) {
    broken += 1;
    for (const { name, lines } of measured[of].slice(-10).reverse())
      console.log(`            ${lines} ${name}`);
  }
}
process.exitCode = broken > 0 ? 1 : 0;
