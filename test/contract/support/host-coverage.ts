import { registry } from '../../../host/rich-api/registry';
import type { MemberKind, TypeTable } from '../../../host/rich-api/rich-types';
import type { LibraryClass, LibraryMember, WireCall } from './library-members';
import { readLibraryClasses } from './library-members';

type Table = Pick<TypeTable<never>, 'name' | 'items' | 'index' | MemberKind>;

/** How much of the library's documented members, up to ExcelApi 1.14, the host answers. */
export interface Coverage {
  readonly classes: number;
  readonly answeredClasses: number;
  readonly members: number;
  readonly answered: number;
  /** Members nobody answers, by class, in alphabetical order. `name=` can be read, not set. */
  readonly missing: Readonly<Record<string, string>>;
}

export const tables: readonly Table[] = Object.values(registry);

/** Wire names that the library's helpers use in place of what its lists say: property on the page, name on the wire. */
export const WIRE_NAMES: Readonly<Record<string, string>> = {
  'Worksheet.ShowGridlines': 'Gridlines',
  'Worksheet.ShowHeadings': 'Headings',
};

/** Compares the tables of the host with what the library says about itself. */
export function measureCoverage(classes: readonly LibraryClass[] = readLibraryClasses()): Coverage {
  const withMembers = classes.filter(({ members }) => members.length > 0);
  const missing = withMembers
    .map(({ name, members }): [string, string[]] => [name, missingOf(tableOf(name), members)])
    .filter(([, names]) => names.length > 0);
  const members = withMembers.reduce((sum, one) => sum + one.members.length, 0);
  return {
    classes: withMembers.length,
    answeredClasses: withMembers.filter(({ name }) => tableOf(name) !== undefined).length,
    members,
    answered: members - missing.reduce((sum, [, names]) => sum + names.length, 0),
    missing: inOrder(missing),
  };
}

function inOrder(missing: readonly (readonly [string, readonly string[]])[]): Record<string, string> {
  const lines = missing.map(([name, names]): [string, string] => [name, [...names].sort().join(' ')]);
  return Object.fromEntries(lines.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The same in one sentence, for the test run and for the documentation. */
export function coverageInWords({ members, answered, classes, answeredClasses }: Coverage): string {
  return `${answered} of ${members} members answered in ${answeredClasses} of ${classes} classes, ${members - answered} missing`;
}

function tableOf(name: string): Table | undefined {
  return tables.find((table) => table.name === name);
}

function missingOf(table: Table | undefined, members: readonly LibraryMember[]): string[] {
  return members.flatMap(({ name, calls }) => {
    if (table === undefined) return [name];
    const open = calls.filter((call) => !answers(table, call));
    if (open.length === 0) return [];
    return [open.every(({ kind }) => kind === 'set') ? `${name}=` : name];
  });
}

function answers(table: Table, { kind, name }: WireCall): boolean {
  if (kind === 'items' || kind === 'index') return table[kind] !== undefined;
  const wire = kind === 'set' ? (WIRE_NAMES[`${table.name}.${name}`] ?? name) : name;
  return Object.hasOwn(table[kind] ?? {}, wire);
}
