import type { CellFormat } from '../../../src/workbook/plan';
import type { ConditionalFormatModel } from '../../workbook/model';
import { parseAreas } from '../a1';
import { child, childrenOf, type XmlElement } from '../xml/xml-tree';
import type { Styles } from './read-styles';

/** Each rule of each area; only rules with a formula are understood, the others are known to be there. */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: Styles,
  newId: () => string,
): ConditionalFormatModel[] {
  return childrenOf(sheet, 'conditionalFormatting').flatMap((block) => {
    const areas = parseAreas(block.attributes.sqref ?? '');
    return childrenOf(block, 'cfRule').map((rule): ConditionalFormatModel => {
      const formula = child(rule, 'formula')?.text;
      const difference = styles.differences[Number(rule.attributes.dxfId ?? -1)] ?? {};
      const isFormula = rule.attributes.type === 'expression' && formula !== undefined;
      return { id: newId(), areas, formula: isFormula ? `=${formula}` : null, format: look(difference) };
    });
  });
}

function look({ color, fill, italic, bold }: CellFormat): ConditionalFormatModel['format'] {
  return {
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(italic === undefined ? {} : { italic }),
    ...(bold === undefined ? {} : { bold }),
  };
}
