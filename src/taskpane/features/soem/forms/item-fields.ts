import { indsatsTable } from '../../../../sheets/soem/specs/indsats';
import { ITEMS, type ItemSpec } from '../../../../sheets/soem/specs/indsats-items';
import type { ColumnSpec } from '../../../../sheets/spec';
import type { SoemStep } from '../../../session/pages';
import type { Snapshot } from '../../../../workbook/snapshot';
import type { CellFieldSpec } from './cell-field';
import { cellFieldSpec } from './row-fields';
import { STEP_PARTS } from '../shared/step-parts';

type ItemId = ItemSpec['id'];

/** An item with its fields; `value` is not there where only the range is entered. */
export interface ItemFields {
  readonly id: ItemId;
  readonly label: string;
  readonly value?: CellFieldSpec;
  /** Low, high, source type, confidence and note. */
  readonly basis: readonly CellFieldSpec[];
}

/** The key of a field: item and column of the row. */
export function itemKey(item: ItemId, column: string): string {
  return `${item}.${column}`;
}

/** The item and the column that a key stands for. */
export function keyParts(key: string): { readonly item: string; readonly column: string } {
  const [item = '', column = ''] = key.split('.');
  return { item, column };
}

/** The items of a step: those asked for at once, and those behind the disclosure. */
export function itemFields(
  snapshot: Snapshot,
  step: SoemStep,
): { readonly asked: readonly ItemFields[]; readonly more: readonly ItemFields[] } {
  const { items, moreItems } = STEP_PARTS[step];
  const of = (ids: readonly ItemId[]) =>
    ids.flatMap((id) => ITEMS.filter((item) => item.id === id).map((item) => fieldsOf(snapshot, item)));
  return { asked: of(items), more: of(moreItems) };
}

/** Every field of a step's items. */
export function allItemFields(items: readonly ItemFields[]): readonly CellFieldSpec[] {
  return items.flatMap(({ value, basis }) => [...(value === undefined ? [] : [value]), ...basis]);
}

function fieldsOf(snapshot: Snapshot, item: ItemSpec): ItemFields {
  const { id, label, help, rule, required = false, figures } = item;
  const width = 0;
  const asColumn = (header: string, column: string, words: string): ColumnSpec => ({
    ...{ id: column, header, help: words, required: false, example: '', width },
    ...rule,
  });
  const column = (name: string) => indsatsTable.columns.find((one) => one.id === name);
  const specs = ['low', 'high'].flatMap((name) => {
    const found = column(name);
    return figures === undefined || found === undefined ? [] : [asColumn(found.header, name, found.help)];
  });
  const basis = ['sourceType', 'confidence', 'note'].flatMap((name) => column(name) ?? []);
  const value = { ...asColumn(label, 'value', help), required, ...unitOf(item) };
  return {
    id,
    label,
    ...(figures === 'rangeOnly' ? {} : { value: cellFieldSpec(snapshot, value, itemKey(id, 'value')) }),
    basis: [...specs, ...(rule.kind === 'text' ? [] : basis)].map((spec) =>
      cellFieldSpec(snapshot, spec, itemKey(id, spec.id)),
    ),
  };
}

/** Units that stand well after a figure; the others are told by the help. */
function unitOf({ rule, unit }: ItemSpec): Pick<ColumnSpec, 'unit'> {
  if (rule.kind === 'share') return { unit: '%' };
  return rule.kind === 'number' || rule.kind === 'whole' ? { unit } : {};
}
