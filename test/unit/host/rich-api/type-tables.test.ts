import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesAsMarkdown } from '../../../../host/rich-api/describe-types';
import type { MemberKind } from '../../../../host/rich-api/rich-types';
import { registry } from '../../../../host/rich-api/registry';
import {
  WIRE_NAMES,
  coverageInWords,
  measureCoverage,
  tables,
} from '../../../contract/support/host-coverage';
import type { WireCall } from '../../../contract/support/library-members';
import { FLOOR, readLibraryClasses } from '../../../contract/support/library-members';
import { readApiSets } from '../../../contract/support/office-typings';
import baseline from './missing-members.json';

const UPDATE = 'run `npm run host-coverage -- --write` and commit what it changed';

const classes = readLibraryClasses();
const coverage = measureCoverage(classes);

const kinds: readonly MemberKind[] = ['get', 'set', 'nav', 'make', 'call'];
const members = tables.flatMap((table) =>
  kinds.flatMap((kind) => Object.keys(table[kind] ?? {}).map((name) => ({ type: table.name, kind, name }))),
);

/** All calls that a class of the library can make. Collections ask for an item by method or by index alike. */
function callsOf(type: string): readonly WireCall[] {
  const own = classes.find(({ name }) => name === type)?.calls ?? [];
  return own.map((call) => {
    const name = call.kind === 'set' ? (WIRE_NAMES[`${type}.${call.name}`] ?? call.name) : call.name;
    return { kind: call.kind === 'index' ? 'make' : call.kind, name };
  });
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

describe('type tables of the host', () => {
  it('answer for classes that the library has', () => {
    const known = new Set(classes.map(({ name }) => name));
    expect(tables.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('invent no name: each is one that the library sends, as the kind of call that it sends', () => {
    const invented = members.filter(
      ({ type, kind, name }) =>
        name !== '_KeepReference' && !callsOf(type).some((call) => call.kind === kind && call.name === name),
    );
    expect(invented).toEqual([]);
  });

  it('answer for nothing newer than ExcelApi 1.14, so that what runs here runs in Office 2021', () => {
    const sets = readApiSets();
    const wires = new Set(Object.values(WIRE_NAMES));
    const newer = members
      .filter(({ name }) => !name.startsWith('_') && !wires.has(name))
      .map(({ type, name }) => `${type}.${camel(name)}: ${sets.get(`${type}.${camel(name)}`) ?? 'unknown'}`)
      .filter((line) => !isWithinFloor(line));
    expect(newer).toEqual([]);
  });

  it('say where each rule is known from, for members that are there', () => {
    const known = new Set(members.map(({ type, name }) => `${type}.${name}`));
    const strays = Object.values(registry).flatMap(({ name, except = {} }) =>
      Object.keys(except)
        .map((member) => `${name}.${member}`)
        .filter((key) => !known.has(key) && !key.endsWith('._KeepReference')),
    );
    expect(strays).toEqual([]);
  });
});

function isWithinFloor(line: string): boolean {
  const [, minor] = /: ExcelApi 1\.(\d+)$/.exec(line) ?? [];
  return minor !== undefined && Number(minor) <= FLOOR;
}

describe('what the host does not answer for', () => {
  const namesOf = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).flatMap(([type, names]) => names.split(' ').map((name) => `${type}.${name}`));
  const before = namesOf(baseline);
  const now = namesOf(coverage.missing);

  it('gets never more: a member that was answered is answered', () => {
    expect(now.filter((name) => !before.includes(name))).toEqual([]);
  });

  it(`is written down as it is now; otherwise ${UPDATE}`, () => {
    expect(before.filter((name) => !now.includes(name))).toEqual([]);
  });
});

describe('the documentation', () => {
  const read = (name: string) => readFileSync(join(__dirname, '../../../../docs', name), 'utf8');
  const page = read('excel-host.md');

  it(`says how much of the library is answered; otherwise ${UPDATE}`, () => {
    expect(page.replace(/\s+/g, ' ')).toContain(coverageInWords(coverage));
  });

  it(`lists what the type tables give; otherwise ${UPDATE}`, () => {
    const listed = page
      .split('<!-- types:')[1]
      ?.split('<!-- end of types')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|'));
    const withoutPadding = (line: string) => line.replace(/ +/g, ' ').replace(/-{3,}:?/g, '---');
    expect(listed?.map(withoutPadding)).toEqual(typesAsMarkdown().split('\n').map(withoutPadding));
  });

  it('counts among the limits what is believed only: members and behaviours', () => {
    const [, types = '', members = '', uncalibrated = ''] =
      /\*\*(\d+) classes\*\* \| \*\*(\d+)\*\* \| \*\*(\d+)\*\*/.exec(page.replace(/ +/g, ' ')) ?? [];
    const behaviours = page.split('<!-- behaviours -->')[1]?.match(/^- /gm)?.length ?? 0;
    expect(read('limits.md').replace(/\s+/g, ' ')).toContain(
      `${uncalibrated} of the ${members} members that the host emulates (${types} classes), and ${behaviours} behaviours`,
    );
  });
});
