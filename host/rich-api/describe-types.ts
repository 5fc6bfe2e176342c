import { registry } from './registry';
import type { KnownFrom, MemberKind, TypeTable } from './rich-types';

/** How much of one class of the library is emulated, and where its rules are known from. */
interface TypeDescription {
  readonly name: string;
  readonly members: number;
  readonly uncalibrated: readonly string[];
  readonly recorded: readonly string[];
}

const KINDS: readonly MemberKind[] = ['get', 'set', 'nav', 'make', 'call'];

/** All classes that the host answers for; a property that can be read and written counts once. */
function describeTypes(): TypeDescription[] {
  return Object.values(registry).map(describeType);
}

function describeType(
  table: Pick<TypeTable<never>, 'name' | 'known' | 'except' | MemberKind>,
): TypeDescription {
  const names = [...new Set(KINDS.flatMap((kind) => Object.keys(table[kind] ?? {})))];
  const knownAs = (from: KnownFrom) => names.filter((name) => (table.except?.[name] ?? table.known) === from);
  return {
    name: table.name,
    members: names.length,
    uncalibrated: knownAs('uncalibrated'),
    recorded: knownAs('recorded'),
  };
}

/** The same as a table in Markdown, for `docs/excel-host.md`. */
export function typesAsMarkdown(): string {
  const types = describeTypes();
  const lines = types.map(
    ({ name, members, uncalibrated }) => `| ${name} | ${members} | ${uncalibrated.join(', ')} |`,
  );
  const sum = (count: (type: TypeDescription) => number) =>
    types.reduce((total, type) => total + count(type), 0);
  const total = `| **${types.length} classes** | **${sum(({ members }) => members)}** | **${sum(({ uncalibrated }) => uncalibrated.length)}** |`;
  return ['| class | members | uncalibrated |', '| --- | ---: | --- |', ...lines, total].join('\n');
}
