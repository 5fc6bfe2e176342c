import type { WorkbookModel } from '../workbook/model';
import type { RichError } from './rich-error';
import type { RangeTarget, TypeTargets } from './type-targets';

export type TypeName = keyof TypeTargets;

/** What the host remembers between batches, beside the workbook itself. */
export interface HostState {
  readonly model: WorkbookModel;
  /** Number culture that the host tells, for example `da-DK`. */
  readonly culture: string;
  /** Excel on the web refuses operations that touch too many cells. */
  readonly isWeb: boolean;
  /** Objects that the client keeps, by reference id. */
  readonly references: Map<string, RichObject>;
  readonly referenceIds: WeakMap<RichObject, string>;
  /** Events somebody listens to, for example `changed:*`. */
  readonly registrations: Set<string>;
  /** Calls that were asked for and are not emulated, with how often. */
  readonly unsupported: Map<string, number>;
  nextReference: number;
  /** Notes a call that is not emulated and gives the error to throw. */
  missing(what: string): RichError;
  object<K extends TypeName>(type: K, target: TypeTargets[K]): RichObject;
}

/**
 * Where a rule of the host is known from: Microsoft's documentation, batches recorded from the real library, or
 * neither (`uncalibrated`: believed, to be confirmed in a real Excel).
 */
export type KnownFrom = 'documentation' | 'recorded' | 'uncalibrated';

type Members<F> = Readonly<Record<string, F>>;

/**
 * One class of the library as the host answers it. `get`, `set` and `nav` are properties (values, written values,
 * other objects), `make` are methods that give an object, `call` those that give a value. All names are wire names.
 */
export interface TypeTable<T> {
  readonly name: string;
  readonly known: KnownFrom;
  /** Members known from somewhere else than the rest of the type. */
  readonly except?: Members<KnownFrom>;
  readonly get?: Members<(target: T, host: HostState) => unknown>;
  readonly set?: Members<(target: T, value: unknown, host: HostState) => void>;
  readonly nav?: Members<(target: T, host: HostState) => RichObject | null>;
  readonly make?: Members<(target: T, args: ArgumentReader, host: HostState) => RichObject | null>;
  readonly call?: Members<(target: T, args: ArgumentReader, host: HostState) => unknown>;
  /** Members of a collection. */
  readonly items?: (target: T, host: HostState) => readonly RichObject[];
  readonly index?: (target: T, args: ArgumentReader, host: HostState) => RichObject;
  /** Which property tells the client who the object is. */
  readonly identity?: (target: T, host: HostState) => Readonly<Record<string, unknown>>;
  /** The client keeps it between batches by reference (ranges). */
  readonly isKept?: boolean;
  readonly range?: (target: T) => RangeTarget;
}

export type TypeRegistry = { readonly [K in TypeName]: TypeTable<TypeTargets[K]> };

export type MemberKind = 'get' | 'set' | 'nav' | 'make' | 'call';

/** A type table with its target inside, so that the interpreter needs to know neither. */
export interface RichObject {
  readonly type: string;
  readonly isKept: boolean;
  readonly range: RangeTarget | undefined;
  readonly readable: readonly string[];
  has(kind: MemberKind, name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): RichObject | null;
  make(name: string, args: ArgumentReader): RichObject | null;
  call(name: string, args: ArgumentReader): unknown;
  items(): readonly RichObject[] | undefined;
  index(args: ArgumentReader): RichObject;
  identity(): Readonly<Record<string, unknown>>;
}

/** The arguments of one call, read by position; what does not fit is `InvalidArgument`, as in Excel. */
export interface ArgumentReader {
  raw(index: number): unknown;
  text(index: number): string;
  /** `undefined` for an argument that was left out or is null; the same for the other optional ones. */
  optionalText(index: number): string | undefined;
  number(index: number): number;
  optionalNumber(index: number): number | undefined;
  optionalFlag(index: number): boolean | undefined;
  /** A key of a collection: a name, an id or a number. */
  key(index: number): string;
  /** A range given as an object or as an address, which `parse` reads. */
  range(index: number, parse: (address: string) => RangeTarget): RangeTarget;
  /** A range given as an object; `undefined` for anything else. */
  rangeObject(index: number): RangeTarget | undefined;
  /** The id of an object that has one; `undefined` for anything else. */
  objectId(index: number): string | undefined;
}
