import { takeId } from '../../workbook/create-workbook';
import type { WorkbookModel } from '../../workbook/model';
import { collection } from '../collection';
import { accessDenied, conflict, invalidArgument, itemNotFound } from '../rich-error';
import type { HostState, RichObject, TypeTable } from '../rich-types';
import type { XmlPartsTarget, XmlTarget } from '../type-targets';

/** The namespace of the root element; an empty text when it has none. */
function namespaceOf(xml: string): string {
  const [, name, attributes = ''] = /<([A-Za-z_][\w.:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(xml) ?? [];
  if (name === undefined) throw invalidArgument('This is no XML.');
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
  const [, double, single] =
    new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? '';
}

const parts = collection<WorkbookModel, 'CustomXmlPart'>({
  member: 'CustomXmlPart',
  members: (model) => model.customXml.map((part) => ({ part })),
  keys: ({ part }) => [part.id],
  hasCount: false,
});

const scoped = collection<XmlPartsTarget, 'CustomXmlPart'>({
  member: 'CustomXmlPart',
  members: ({ namespace }, { model }) =>
    model.customXml.filter(({ xml }) => namespaceOf(xml) === namespace).map((part) => ({ part })),
  keys: ({ part }) => [part.id],
  hasCount: false,
});

export const customXmlPartCollection: TypeTable<WorkbookModel> = {
  name: 'CustomXmlPartCollection',
  known: 'documentation',
  items: parts.items,
  index: parts.index,
  make: {
    GetItem: parts.make.GetItem,
    GetItemOrNullObject: parts.make.GetItemOrNullObject,
    GetByNamespace: (_model, args, host) =>
      host.object('CustomXmlPartScopedCollection', { namespace: args.text(0) }),
    Add: (model, args, host) => {
      if (model.readOnly) throw accessDenied();
      namespaceOf(args.text(0));
      const part = { id: `{${takeId(model, 'xml')}}`, xml: args.text(0) };
      model.customXml.push(part);
      return host.object('CustomXmlPart', { part });
    },
  },
  call: parts.call,
};

/** The only part of a namespace. Several are refused (`InvalidOperation`); none is a null object where one may be. */
function only(target: XmlPartsTarget, host: HostState): RichObject | null {
  const [first = null, ...others] = scoped.items(target, host);
  if (others.length > 0) throw conflict('InvalidOperation', 'There are several parts.');
  return first;
}

export const customXmlPartScopedCollection: TypeTable<XmlPartsTarget> = {
  name: 'CustomXmlPartScopedCollection',
  known: 'documentation',
  items: scoped.items,
  index: scoped.index,
  make: {
    GetItem: scoped.make.GetItem,
    GetItemOrNullObject: scoped.make.GetItemOrNullObject,
    GetOnlyItem: (target, _args, host) => {
      const part = only(target, host);
      if (part === null) throw itemNotFound();
      return part;
    },
    GetOnlyItemOrNullObject: (target, _args, host) => only(target, host),
  },
  call: scoped.call,
};

export const customXmlPart: TypeTable<XmlTarget> = {
  name: 'CustomXmlPart',
  known: 'documentation',
  identity: ({ part }) => ({ Id: part.id }),
  get: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => namespaceOf(part.xml) },
  call: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, args, { model }) => {
      if (model.readOnly) throw accessDenied();
      namespaceOf(args.text(0));
      part.xml = args.text(0);
    },
    Delete: ({ part }, _args, { model }) => {
      if (model.readOnly) throw accessDenied();
      model.customXml = model.customXml.filter((other) => other !== part);
    },
  },
};
