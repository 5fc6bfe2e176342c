import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every document of the repository, by its path from the root. */
const documents = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join('docs', name.split(path.sep).join('/'))),
];

/** Prose alone: what stands in code is not a link. */
const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** Targets of links and pictures. */
const targets = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);

/** Headings as GitHub makes anchors of them. */
const anchors = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links within the repository that lead nowhere. */
function brokenLinks(file: string): string[] {
  return targets(read(file)).filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [place = '', anchor] = target.split('#');
    const aim = place === '' ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(place));
    if (!existsSync(path.join(root, aim))) return true;
    return anchor !== undefined && !anchors(read(aim)).includes(decodeURIComponent(anchor));
  });
}

/** What `npm …` is asked to run, as `npm run -s cli`, `npm run start:frame` or `npm start`. */
const commandsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/npm (?:run (?:-s )?([a-z:-]+)|(start|test)\b)/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );

describe('documents', () => {
  test.each(documents)('%s: every link and picture is there', (file) => {
    expect(brokenLinks(file)).toEqual([]);
  });

  test.each(documents)('%s names only commands that package.json has', (file) => {
    const known: unknown = JSON.parse(read('package.json'));
    expect(known).toMatchObject({
      scripts: Object.fromEntries(commandsIn(read(file)).map((name) => [name, expect.any(String)])),
    });
  });

  test.each(documents)(
    '%s stands alone: no path of a machine or of a room outside of the repository',
    (file) => {
      expect(read(file)).not.toMatch(
        /(?:^|[\s(`"'])(?:\/work\/|\/tmp\/|\/home\/|\/root\/|\.\.\/shared|[A-Z]:\\)/,
      );
    },
  );

  test('README begins with the two commands and shows a picture', () => {
    const [first, second] = commandsIn(read('README.md'));
    expect([first, second]).toEqual(['start', 'test']);
    expect(targets(read('README.md')).filter((target) => target.endsWith('.png'))).not.toHaveLength(0);
  });

  test('a link to a heading that is not there would be found', () => {
    expect(anchors('# Kontrol: find og ret fejl\n\n## Læs et forløb')).toEqual([
      'kontrol-find-og-ret-fejl',
      'læs-et-forløb',
    ]);
    expect(targets('Se [her](a.md#b) og `[ikke](her.md)`.')).toEqual(['a.md#b']);
  });
});
