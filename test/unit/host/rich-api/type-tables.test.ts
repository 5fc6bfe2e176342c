import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesAsMarkdown } from '../../../../host/rich-api/describe-types';
import { registry } from '../../../../host/rich-api/registry';
import type { MemberKind } from '../../../../host/rich-api/rich-types';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import { openBridgePort } from '../../../contract/support/bridge-port';
import { readApiSets } from '../../../contract/support/office-typings';

/** The highest requirement set that the product may lean on. */
const FLOOR = 14;

/** Wire names that differ from what the library calls them in its own lists. */
const WIRE_ONLY = new Set(['Worksheet.Gridlines']);

const { library } = openBridgePort(createWorkbook());

const tables = Object.values(registry);
const kinds: readonly MemberKind[] = ['get', 'set', 'nav', 'make', 'call'];
const members = tables.flatMap((table) =>
  kinds.flatMap((kind) =>
    Object.keys(table[kind] ?? {}).map((name) => ({
      type: table.name,
      kind,
      name,
      key: `${table.name}.${name}`,
    })),
  ),
);

function prototypeOf(type: string): object {
  const found: unknown = Reflect.get(library.Excel, type);
  if (typeof found !== 'function') throw new Error(`The library has no class ${type}.`);
  const prototype: unknown = found.prototype;
  if (typeof prototype !== 'object' || prototype === null) throw new Error(`${type} is no class.`);
  return prototype;
}

function scalarNames(type: string): string[] {
  const names: unknown = Reflect.get(prototypeOf(type), '_scalarPropertyOriginalNames');
  return Array.isArray(names) ? names.map(String) : [];
}

function camel(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

describe('type tables of the host', () => {
  it('answer for classes that the library has', () => {
    for (const { name } of tables) expect(() => prototypeOf(name)).not.toThrow();
  });

  it('invent no name: every member is in the library’s own lists', () => {
    const invented = members.filter(({ type, kind, name, key }) => {
      if (WIRE_ONLY.has(key)) return false;
      if (kind === 'get' || kind === 'set') return !scalarNames(type).includes(name);
      return !(camel(name) in prototypeOf(type));
    });
    expect(invented.map(({ key }) => key)).toEqual([]);
  });

  it('answer for nothing newer than ExcelApi 1.14, so that what runs here runs in Office 2021', () => {
    const sets = readApiSets();
    const newer = members
      .filter(({ name, key }) => !name.startsWith('_') && !WIRE_ONLY.has(key))
      .map(({ type, name }) => `${type}.${camel(name)}: ${sets.get(`${type}.${camel(name)}`) ?? 'unknown'}`)
      .filter((line) => !isWithinFloor(line));
    expect(newer).toEqual([]);
  });

  it('say where each rule is known from, for members that are there', () => {
    const known = new Set(members.map(({ key }) => key));
    const strays = tables.flatMap(({ name, except = {} }) =>
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

/** Classes of the library, and the properties of those that are emulated. */
function coverage(): string {
  const classes = Object.keys(library.Excel).filter((name) => {
    const found: unknown = Reflect.get(library.Excel, name);
    return typeof found === 'function' && '_className' in Object(found.prototype);
  });
  const wanted = tables.reduce((sum, { name }) => sum + scalarNames(name).length, 0);
  const read = members.filter(({ kind, name, type }) => kind === 'get' && scalarNames(type).includes(name));
  return `${tables.length} of the library’s ${classes.length} classes, ${read.length} of their ${wanted} properties`;
}

describe('the list of what is emulated in the documentation', () => {
  const page = readFileSync(join(__dirname, '../../../../docs/excel-host.md'), 'utf8');

  it('says how much of the library that is', () => {
    expect(page.replace(/\s+/g, ' ')).toContain(coverage());
  });

  it('is the one that the type tables give', () => {
    const listed = page
      .split('<!-- types:')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('|'));
    const withoutPadding = (line: string) => line.replace(/ +/g, ' ').replace(/-{3,}:?/g, '---');
    expect(listed?.map(withoutPadding)).toEqual(typesAsMarkdown().split('\n').map(withoutPadding));
  });
});
