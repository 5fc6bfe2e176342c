import { openBridgePort } from './bridge-port';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { MemberKind } from '../../../host/rich-api/rich-types';
import { readApiSets } from './office-typings';

/** The highest ExcelApi set that the product and the host may lean on: Office 2021. */
export const FLOOR = 14;

/** How the library asks for one of its members: kind and name on the wire. */
export interface WireCall {
  readonly kind: MemberKind | 'items' | 'index';
  readonly name: string;
}

/** A member of a class as its documentation names it, with everything a host must answer for it to work. */
export interface LibraryMember {
  readonly name: string;
  readonly calls: readonly WireCall[];
}

/** What the unmodified library says about one of its classes when it runs. */
export interface LibraryClass {
  readonly name: string;
  /** Every wire call the class can make, those of its own inner use too. */
  readonly calls: readonly WireCall[];
  /** Documented members up to the floor. */
  readonly members: readonly LibraryMember[];
}

/** Ways to load, watch and compare that all classes share; they are no members to answer for. */
const SHARED = new Set(
  ['constructor', 'load', 'retrieve', 'toJSON', 'setMockData', 'ensureUnchanged', 'set', 'update'].concat([
    'track',
    'untrack',
  ]),
);

/** All classes of the library, from the metadata and the code that it carries at run time. */
export function readLibraryClasses(): LibraryClass[] {
  const { library } = openBridgePort(createWorkbook());
  const sets = readApiSets();
  return Object.entries(library.Excel).flatMap(([name, found]) => {
    const prototype = prototypeOf(found);
    return prototype === undefined ? [] : [readClass(name, prototype, sets)];
  });
}

function prototypeOf(found: unknown): object | undefined {
  if (typeof found !== 'function') return undefined;
  const prototype: unknown = found.prototype;
  const isClass = typeof prototype === 'object' && prototype !== null && '_className' in prototype;
  return isClass ? prototype : undefined;
}

function readClass(name: string, prototype: object, sets: ReadonlyMap<string, string>): LibraryClass {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([member]) => !SHARED.has(member))
    .map(([member, descriptor]) => ({ name: member, calls: callsOf(member, descriptor, prototype) }));
  return {
    name,
    calls: members.flatMap(({ calls }) => calls),
    members: members.filter((member) => isWithinFloor(sets.get(`${name}.${member.name}`))),
  };
}

function isWithinFloor(set: string | undefined): boolean {
  const [, minor] = /^ExcelApi 1\.(\d+)$/.exec(set ?? '') ?? [];
  return minor !== undefined && Number(minor) <= FLOOR;
}

function callsOf(name: string, descriptor: PropertyDescriptor, prototype: object): WireCall[] {
  if (/^on[A-Z]/.test(name)) return eventCalls(String(descriptor.get));
  const scalars = listOf(prototype, '_scalarPropertyNames');
  const index = scalars.indexOf(name);
  if (index >= 0) return scalarCalls(prototype, index, descriptor);
  if (name === 'items') return [{ kind: 'items', name: 'Items' }];
  return methodCalls(descriptor);
}

/** An event is listened to by a registration and left by another; those without are registered outside the batches. */
function eventCalls(source: string): WireCall[] {
  const names = [...source.matchAll(/\b_(?:Unr|R)egister\w+/g)].map(([name]) => name);
  const calls = [...new Set(names)].map((name): WireCall => ({ kind: 'call', name }));
  return calls.length === 0 ? [{ kind: 'call', name: '(registered outside the batches)' }] : calls;
}

function scalarCalls(prototype: object, index: number, descriptor: PropertyDescriptor): WireCall[] {
  const wire = String(listOf(prototype, '_scalarPropertyOriginalNames')[index]);
  const isWritable = listOf(prototype, '_scalarPropertyUpdateable')[index] === true;
  const [, written = wire] = /this,"(\w+)"/.exec(String(descriptor.set)) ?? [];
  return [{ kind: 'get', name: wire }, ...(isWritable ? [{ kind: 'set' as const, name: written }] : [])];
}

/** The code of a navigation or a method names the wire call; an object that comes back names its class before it. */
function methodCalls({ get, value }: PropertyDescriptor): WireCall[] {
  const source = String(get ?? value);
  const [, before, wire] = /([\w.]+,)?this,"(\w+)"/.exec(source) ?? [];
  if (wire !== undefined) {
    if (get !== undefined) return [{ kind: 'nav', name: wire }];
    return [{ kind: before === undefined ? 'call' : 'make', name: wire }];
  }
  return /\w\.\w+,this,\[/.test(source) ? [{ kind: 'index', name: 'GetItem' }] : [];
}

function listOf(prototype: object, name: string): readonly unknown[] {
  const found: unknown = Reflect.get(prototype, name);
  return Array.isArray(found) ? found : [];
}
