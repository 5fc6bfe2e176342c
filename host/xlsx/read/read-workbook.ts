import { createBareWorkbook, createSheet, takeId } from '../../workbook/create-workbook';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import type { FileLayout, SheetPlace } from '../layout';
import type { Package } from '../package/package';
import { readRelationships, type Relationship } from '../package/relationships';
import { child, childrenOf, descend, flag, readXml, relationshipId, type XmlElement } from '../xml/xml-tree';
import { reading } from './part-error';
import { readCharts, type ChartsToRead } from './read-charts';
import { readConditionalFormats } from './read-conditional-formats';
import { INTERNAL_NAME, readNames, readTitleRows } from './read-names';
import { readSharedStrings, type SharedStrings } from './read-shared-strings';
import { readSheet, type SheetSurroundings } from './read-sheet';
import { readStyles, type Styles } from './read-styles';
import { readTable } from './read-tables';
import { readTheme } from './theme-colors';
import { readValidations } from './read-validations';

export interface ReadFile {
  readonly model: WorkbookModel;
  readonly layout: FileLayout;
  readonly styles: Styles;
  readonly strings: SharedStrings;
}

/** Part name of the workbook itself. */
export function findWorkbookPart(pkg: Package): string | undefined {
  return readRelationships(pkg, '').find((one) => one.type === 'officeDocument')?.target;
}

/** Reads a whole file into a model. The same file always gives the same ids. Throws `PartError`. */
export function readWorkbook(pkg: Package, name: string): ReadFile {
  const workbookPart = findWorkbookPart(pkg) ?? 'xl/workbook.xml';
  const model = createBareWorkbook(name);
  const links = readRelationships(pkg, workbookPart);
  const partOf = (type: string): string | undefined => links.find((link) => link.type === type)?.target;
  const part = <T>(type: string, read: (bytes: Uint8Array | undefined) => T): T => {
    const target = partOf(type);
    return reading(target ?? type, () => read(target === undefined ? undefined : pkg.bytes(target)));
  };
  const root = reading(workbookPart, () => readXml(pkg.bytes(workbookPart) ?? new Uint8Array()));
  const theme = part('theme', readTheme);
  const styles = part('styles', (bytes) => readStyles(bytes, theme));
  const strings = part('sharedStrings', readSharedStrings);
  const date1904 = flag(child(root, 'workbookPr')?.attributes.date1904);
  const sheets = readSheetList(root, links, model);
  const state: ReadState = {
    pkg,
    model,
    around: { strings: strings.texts, styles, theme, date1904 },
    tables: new Map(),
    drawings: [],
  };
  for (const sheet of model.sheets) readSheetPart(sheet, sheets.get(sheet.id), state);
  readWorkbookState(model, root, date1904);
  const charts = readCharts(pkg, model, state.drawings);
  const layout: FileLayout = {
    workbookPart,
    sheets,
    tables: state.tables,
    charts,
    stringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
  };
  return { model, layout, styles, strings };
}

interface ReadState {
  readonly pkg: Package;
  readonly model: WorkbookModel;
  readonly around: SheetSurroundings;
  readonly tables: Map<string, string>;
  readonly drawings: ChartsToRead[];
}

function readSheetList(
  root: XmlElement,
  links: readonly Relationship[],
  model: WorkbookModel,
): Map<string, SheetPlace> {
  const places = new Map<string, SheetPlace>();
  for (const element of childrenOf(child(root, 'sheets'), 'sheet')) {
    const relationship = relationshipId(element) ?? '';
    const link = links.find((one) => one.id === relationship);
    const sheet = createSheet(takeId(model, 'ark'), element.attributes.name ?? '');
    const state = element.attributes.state;
    if (state === 'hidden' || state === 'veryHidden') sheet.visibility = state;
    model.sheets.push(sheet);
    places.set(sheet.id, { part: link?.target ?? '', hasCells: link?.type === 'worksheet', relationship });
  }
  return places;
}

function readSheetPart(sheet: SheetModel, place: SheetPlace | undefined, state: ReadState): void {
  const { pkg, model, around } = state;
  if (place?.hasCells !== true) {
    // A chart sheet has a tab but no cells: shown as protected, so that nobody writes on it.
    sheet.protection = { password: null };
    return;
  }
  const root = reading(place.part, () => readSheet(sheet, pkg.bytes(place.part) ?? new Uint8Array(), around));
  sheet.validations = readValidations(root);
  sheet.conditionalFormats = readConditionalFormats(root, around.styles, () => takeId(model, 'betinget'));
  const links = readRelationships(pkg, place.part);
  const target = (element: XmlElement | undefined): string | undefined => {
    const id = element === undefined ? undefined : relationshipId(element);
    return links.find((link) => link.id === id)?.target;
  };
  for (const element of childrenOf(child(root, 'tableParts'), 'tablePart')) {
    const part = target(element);
    const bytes = part === undefined ? undefined : pkg.bytes(part);
    if (part === undefined || bytes === undefined) continue;
    const table = reading(part, () => readTable(readXml(bytes), takeId(model, 'tabel'), sheet));
    if (table === undefined) continue;
    model.tables.push(table);
    state.tables.set(table.id, part);
  }
  const drawing = target(child(root, 'drawing'));
  if (drawing !== undefined) state.drawings.push({ sheet, drawing });
}

function readWorkbookState(model: WorkbookModel, root: XmlElement, date1904: boolean): void {
  const definedNames = child(root, 'definedNames');
  const ids = model.sheets.map((sheet) => sheet.id);
  model.dateSystem = date1904 ? '1904' : '1900';
  model.structureProtected = flag(child(root, 'workbookProtection')?.attributes.lockStructure);
  model.names = readNames(definedNames, ids);
  const active = Number(descend(root, 'bookViews', 'workbookView')?.attributes.activeTab ?? 0);
  const first = model.sheets.find((sheet) => sheet.visibility === 'visible');
  model.activeSheetId = (model.sheets[active] ?? first)?.id ?? '';
  for (const { attributes, text } of childrenOf(definedNames, 'definedName')) {
    if (attributes.name !== `${INTERNAL_NAME}Print_Titles`) continue;
    const sheet = model.sheets[Number(attributes.localSheetId)];
    const titleRows = readTitleRows(text);
    if (sheet === undefined || sheet.page === null || titleRows === undefined) continue;
    sheet.page = { ...sheet.page, titleRows };
  }
}
