import type { CellValue } from '../../../src/workbook/cell-value';

/** One cell that a formula names; a part without `$` moves with the cell that is looked at. */
export interface CellReference {
  readonly sheetName?: string;
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A formula as a tree. Only what conditional formats and checks of entries need. */
export type FormulaNode =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'cell'; readonly cell: CellReference }
  | { readonly kind: 'negate'; readonly of: FormulaNode }
  | {
      readonly kind: 'operator';
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly FormulaNode[] };
