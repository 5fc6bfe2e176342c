import type { TypeTable } from './rich-types';

/** The two calls with which the client starts and stops to listen to an event of all members of a collection. */
export function registrations(event: string, name: string): NonNullable<TypeTable<unknown>['call']> {
  return {
    [`_Register${event}Event`]: (_target, _args, host) => void host.registrations.add(`${name}:*`),
    [`_Unregister${event}Event`]: (_target, _args, host) => void host.registrations.delete(`${name}:*`),
  };
}
