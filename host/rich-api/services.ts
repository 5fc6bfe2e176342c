import type { HostState, RichObject, TypeTable } from './rich-types';
import { bind } from './bind';

/** Services the library makes by name instead of reaching them from the workbook. Known from recorded batches. */
const services: readonly TypeTable<null>[] = [
  {
    name: 'Microsoft.InternalService.AddinInternalService',
    known: 'recorded',
    call: { NotifyActionHandlerReady: () => null },
  },
];

export function serviceObject(name: string, host: HostState): RichObject {
  const table = services.find((service) => service.name === name);
  if (table === undefined) throw host.missing(name);
  return bind(table, null, host);
}
