import type { PageLayout } from '../../../src/workbook/plan';
import type { SheetModel } from '../../workbook/model';
import { columnsFromFile } from '../column-width';
import { parseArea } from '../a1';
import {
  child,
  childrenOf,
  descend,
  flag,
  numberOf,
  streamXml,
  TreeBuilder,
  type XmlElement,
} from '../xml/xml-tree';
import { CellReader } from './read-cells';
import { readColor } from './theme-colors';
import type { Styles } from './read-styles';

/** What all sheets of a file share. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly theme: readonly string[];
  readonly date1904: boolean;
}

/**
 * Streams a sheet part into the model. What stands beside the cells comes back as elements for the readers of rules,
 * tables and drawings.
 */
export function readSheet(sheet: SheetModel, bytes: Uint8Array, around: SheetSurroundings): XmlElement {
  const root: XmlElement = { name: 'worksheet', attributes: {}, children: [], text: '' };
  const cells = new CellReader(sheet, around.strings, around.styles, around.date1904);
  let depth = 0;
  let builder: TreeBuilder | null = null;
  let inCells = false;
  streamXml(bytes, {
    open: (name, attributes) => {
      depth++;
      if (depth === 2) {
        inCells = name === 'sheetData';
        builder = inCells ? null : new TreeBuilder();
      }
      if (inCells) cells.open(name, attributes);
      else builder?.start(name, attributes);
    },
    close: (name) => {
      if (inCells) cells.close(name);
      else builder?.end();
      if (depth === 2 && !inCells) root.children.push(...(builder?.roots ?? []));
      if (depth === 2) inCells = false;
      depth--;
    },
    text: (text) => {
      if (inCells) cells.text(text);
      else builder?.text(text);
    },
  });
  readLayout(sheet, root, around.theme);
  return root;
}

function readLayout(sheet: SheetModel, root: XmlElement, theme: readonly string[]): void {
  const view = descend(root, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  sheet.tabColor = readColor(descend(root, 'sheetPr', 'tabColor'), theme) ?? null;
  sheet.gridlines = flag(view?.attributes.showGridLines, true);
  if (pane?.attributes.state?.startsWith('frozen') === true) {
    sheet.frozenRows = numberOf(pane.attributes.ySplit) ?? 0;
    sheet.frozenColumns = numberOf(pane.attributes.xSplit) ?? 0;
  }
  sheet.columns = columnsFromFile(childrenOf(child(root, 'cols'), 'col').map((col) => col.attributes));
  sheet.merges = childrenOf(child(root, 'mergeCells'), 'mergeCell')
    .map((merge) => parseArea(merge.attributes.ref ?? ''))
    .filter((area) => area !== undefined);
  // A password is stored as a hash that says nothing back; the file keeps it.
  sheet.protection = flag(child(root, 'sheetProtection')?.attributes.sheet) ? { password: null } : null;
  sheet.page = readPage(root);
}

function readPage(root: XmlElement): PageLayout | null {
  const setup = child(root, 'pageSetup')?.attributes;
  const header = descend(root, 'headerFooter', 'oddHeader')?.text;
  if (setup === undefined && header === undefined) return null;
  const fits = flag(descend(root, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage);
  return {
    orientation: setup?.orientation === 'landscape' ? 'landscape' : 'portrait',
    fitToWidth: fits && (numberOf(setup?.fitToWidth) ?? 1) === 1 && numberOf(setup?.fitToHeight) === 0,
    header: (header ?? '').replace(/^&L/, '').replace(/&&/g, '&'),
  };
}
