import type { Area } from '../../../src/workbook/place';
import type { ValidationModel } from '../../workbook/model';
import { parseAreas } from '../a1';
import { child, childrenOf, descendants, flag, numberOf, type XmlElement } from '../xml/xml-tree';

/** Rules for entering, the ordinary ones first, then those that newer Excels put at the end of the sheet. */
export function readValidations(sheet: XmlElement): ValidationModel[] {
  const ordinary = childrenOf(child(sheet, 'dataValidations'), 'dataValidation');
  const extended = extendedValidations(sheet);
  return [
    ...ordinary.map((rule) => readOne(rule, parseAreas(rule.attributes.sqref ?? ''))),
    ...extended.map((rule) => readOne(rule, parseAreas(child(rule, 'sqref')?.text ?? ''))),
  ].filter((rule) => rule.areas.length > 0);
}

function extendedValidations(sheet: XmlElement): XmlElement[] {
  const end = child(sheet, 'extLst');
  return end === undefined ? [] : descendants(end, 'dataValidation');
}

function readOne(element: XmlElement, areas: Area[]): ValidationModel {
  const at = element.attributes;
  const prompt = { title: at.promptTitle ?? '', message: at.prompt ?? '' };
  const alert = { title: at.errorTitle ?? '', message: at.error ?? '' };
  const style = at.errorStyle === 'warning' || at.errorStyle === 'information' ? at.errorStyle : 'stop';
  return {
    areas,
    rule: readRule(element),
    ...(flag(at.showInputMessage) && prompt.title + prompt.message !== '' ? { prompt } : {}),
    ...(flag(at.showErrorMessage) && alert.title + alert.message !== ''
      ? { alert: { ...alert, style } }
      : {}),
  };
}

function readRule(element: XmlElement): ValidationModel['rule'] {
  const first = formula(element, 'formula1');
  const second = formula(element, 'formula2');
  const type = element.attributes.type ?? 'none';
  if (type === 'none') return { kind: 'any' };
  if (type === 'list' && !first.startsWith('"')) return { kind: 'list', name: `=${first}` };
  const min = numberOf(first);
  const max = numberOf(second);
  const isBetween = (element.attributes.operator ?? 'between') === 'between';
  if (isBetween && min !== undefined && max !== undefined) {
    if (type === 'whole' || type === 'decimal') return { kind: 'number', min, max, whole: type === 'whole' };
    if (type === 'date') return { kind: 'date', minSerial: min, maxSerial: max };
  }
  return { kind: 'other', source: { attributes: { ...element.attributes }, first, second } };
}

/** Extended rules hold their formula one level deeper. */
function formula(element: XmlElement, name: string): string {
  const holder = child(element, name);
  return (child(holder, 'f')?.text ?? holder?.text ?? '').trim();
}
