import { readArguments } from './arguments';
import type { ArgumentInfo, RichBatch, RichPath } from './batch';
import { PathType } from './batch';
import { RichError } from './rich-error';
import type { ArgumentReader, HostState, RichObject } from './rich-types';
import { serviceObject } from './services';

/** Turns object paths into objects; each path of a batch is followed once. A member of a null object is null. */
export class PathResolver {
  private readonly resolved = new Map<number, RichObject | null>();

  constructor(
    private readonly paths: RichBatch['ObjectPaths'],
    private readonly host: HostState,
  ) {}

  object(id: number): RichObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new RichError('InvalidRequest', `There is no object path ${id}.`, 400);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | null | undefined): ArgumentReader {
    const references = info?.ReferencedObjectPathIds ?? [];
    return readArguments(
      (info?.Arguments ?? []).map((value, index) => {
        const reference = references[index];
        if (Array.isArray(reference)) return reference.map((id) => this.object(id));
        return reference === undefined || reference === 0 ? value : this.object(reference);
      }),
    );
  }

  private follow(path: RichPath): RichObject | null {
    if (path.ObjectPathType === PathType.root) return this.host.object('Workbook', this.host.model);
    if (path.ObjectPathType === PathType.newObject) return serviceObject(path.Name, this.host);
    if (path.ObjectPathType === PathType.reference) return this.kept(path.Name);
    if (path.ObjectPathType === PathType.nullObject) return null;
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return parent.make(path.Name, this.arguments(path.ArgumentInfo));
      case PathType.property:
        return parent.navigate(path.Name);
      case PathType.indexer:
        return parent.index(this.arguments(path.ArgumentInfo));
      default:
        throw this.host.missing(`object path type ${path.ObjectPathType}`);
    }
  }

  private kept(id: string): RichObject {
    const object = this.host.references.get(id);
    if (object === undefined) {
      throw new RichError('InvalidReference', 'This reference is not valid for the current operation.', 400);
    }
    return object;
  }
}
