import { parseAddress } from '../a1';
import { HostError } from '../host-error';
import type { Area } from '../place';

/** The area of an address as Excel gives it, with the sheet before the last exclamation mark. */
export function parseHostAddress(address: string): Area {
  const area = parseAddress(withoutSheet(address));
  if (area === undefined)
    throw new HostError('unknown', { operation: 'address', address: withoutSheet(address) });
  return area;
}

/** The addresses, without sheet, of several areas given as `Tid!B7:C7,Tid!B9:C9`. Sheet names may hold commas. */
export function mergedAddresses(address: string): string[] {
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([^,!']+)/g)].map(([, area = '']) => area);
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
