import type { ConditionalFormatModel, SheetModel } from '../../workbook/model';
import { formatAreas } from '../a1';
import {
  formatRaw,
  parseRaw,
  putChildren,
  rawAttributes,
  rawChildren,
  setRawAttributes,
  type RawElement,
} from '../xml/raw-element';
import { attributesXml, escapeText } from '../xml/xml-text';
import { SHEET_ORDER } from './sheet-order';
import type { StyleWriter } from './style-writer';

/** Writes the conditional formats that are new or changed; all others keep their text. */
export function patchConditionalFormats(
  sheet: RawElement,
  before: SheetModel,
  after: SheetModel,
  styles: StyleWriter,
): RawElement {
  if (JSON.stringify(before.conditionalFormats) === JSON.stringify(after.conditionalFormats)) return sheet;
  const waiting = [...before.conditionalFormats];
  const handled = new Set<string>();
  const blocks = rawChildren(sheet, 'conditionalFormatting').flatMap((raw) => {
    const block = parseRaw(raw);
    const rules = rawChildren(block, 'cfRule');
    const outcomes = rules.map((rule) => outcomeOf(rule, waiting.shift(), after, styles));
    for (const { id } of outcomes) if (id !== undefined) handled.add(id);
    const kept = outcomes.flatMap(({ rule }) => rule ?? []);
    const moved = outcomes.flatMap(({ block: own }) => own ?? []);
    if (kept.length === rules.length && moved.length === 0) return [raw];
    return [...(kept.length === 0 ? [] : [formatRaw(putChildren(block, [], 'cfRule', kept))]), ...moved];
  });
  let priority = highestPriority(sheet);
  const added = after.conditionalFormats
    .filter(({ id, formula }) => !handled.has(id) && formula !== null)
    .map((format) => blockXml(format, ruleXml(format, ++priority, styles)));
  return putChildren(sheet, SHEET_ORDER, 'conditionalFormatting', [...blocks, ...added]);
}

interface Outcome {
  readonly id?: string;
  /** Stays in its block. */
  readonly rule?: string;
  /** Covers other cells now and gets a block of its own. */
  readonly block?: string;
}

function outcomeOf(
  raw: string,
  was: ConditionalFormatModel | undefined,
  after: SheetModel,
  styles: StyleWriter,
): Outcome {
  const now = after.conditionalFormats.find((format) => format.id === was?.id);
  if (was === undefined) return { rule: raw };
  if (now === undefined) return {};
  const isSame = was.formula === now.formula && JSON.stringify(was.format) === JSON.stringify(now.format);
  const rule = isSame ? raw : ruleXml(now, Number(rawAttributes(raw).priority ?? 1), styles);
  if (formatAreas(was.areas) === formatAreas(now.areas)) return { id: was.id, rule };
  return { id: was.id, block: blockXml(now, rule) };
}

function highestPriority(sheet: RawElement): number {
  const rules = rawChildren(sheet, 'conditionalFormatting').flatMap((raw) =>
    rawChildren(parseRaw(raw), 'cfRule'),
  );
  return Math.max(0, ...rules.map((rule) => Number(rawAttributes(rule).priority ?? 0)));
}

function blockXml({ areas }: ConditionalFormatModel, rule: string): string {
  return setRawAttributes(`<conditionalFormatting>${rule}</conditionalFormatting>`, {
    sqref: formatAreas(areas),
  });
}

function ruleXml({ formula, format }: ConditionalFormatModel, priority: number, styles: StyleWriter): string {
  const attributes = attributesXml({ type: 'expression', dxfId: styles.differenceFor(format), priority });
  return `<cfRule${attributes}><formula>${escapeText((formula ?? '').replace(/^=/, ''))}</formula></cfRule>`;
}
