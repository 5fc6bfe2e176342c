import { attributesXml } from '../xml/xml-text';
import { appendChild, formatRaw, parseRaw, rawAttributes } from '../xml/raw-element';
import type { Package } from './package';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `table`, `chart` …; the two dialects of the format differ before it. */
  readonly type: string;
  /** Part name without leading slash; the raw target when it is outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Where the links of a part stand; `''` asks for those of the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Part name of a target: absolute from the root, or relative to the folder of the part that holds it. */
export function resolveTarget(source: string, target: string): string {
  const path = decode(target.replace(/\\/g, '/'));
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** Links of a part in file order; none when it has no link part. */
export function readRelationships(pkg: Package, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!pkg.has(name)) return [];
  return parseRaw(pkg.text(name)).children.map(({ raw }) => {
    const at = rawAttributes(raw);
    const isExternal = at.TargetMode === 'External';
    const target = at.Target ?? '';
    return {
      id: at.Id ?? '',
      type: (at.Type ?? '').slice((at.Type ?? '').lastIndexOf('/') + 1),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}

/** The way from a part's folder to another part. Absolute targets are allowed, but not every reader knows them. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** Adds a link and returns its id. */
export function addRelationship(pkg: Package, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const taken = new Set(readRelationships(pkg, part).map((one) => one.id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const raw = `<Relationship${attributesXml({ Id: id, Type: TYPES + type, Target: relativeTarget(part, target) })}/>`;
  const root = parseRaw(pkg.has(name) ? pkg.text(name) : EMPTY);
  pkg.put(name, formatRaw(appendChild(root, [], 'Relationship', raw)));
  return id;
}

/** Takes links out; the parts they lead to stay. */
export function removeRelationships(pkg: Package, part: string, ids: ReadonlySet<string>): void {
  const name = relationshipsPart(part);
  if (!pkg.has(name) || ids.size === 0) return;
  const root = parseRaw(pkg.text(name));
  const children = root.children.filter(({ raw }) => !ids.has(rawAttributes(raw).Id ?? ''));
  pkg.put(name, formatRaw({ ...root, children }));
}
