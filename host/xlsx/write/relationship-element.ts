import { rawAttributes, type RawElement } from '../xml/raw-element';
import { attributesXml } from '../xml/xml-text';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `<drawing r:id="rId1"/>`; says what `r` means where the sheet itself does not. */
export function relationshipElement(root: RawElement, name: string, id: string): string {
  const isKnown = rawAttributes(root.open)['xmlns:r'] === RELATIONSHIPS;
  return `<${name}${attributesXml({ 'xmlns:r': isKnown ? undefined : RELATIONSHIPS, 'r:id': id })}/>`;
}
