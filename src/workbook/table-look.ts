import type { CellFormat } from './plan';

/** Built-in style of our tables: header in the accent colour, light banding. */
export const TABLE_STYLE = 'TableStyleMedium2';

/** Header of a column that is calculated or fixed: grey and italic, so that nobody types under it. */
export const FIXED_HEADER: CellFormat = { italic: true, color: '#605E5C', fill: '#EDEBE9' };

/** Body of such a column. */
export const FIXED_BODY: CellFormat = { italic: true, color: '#605E5C' };
