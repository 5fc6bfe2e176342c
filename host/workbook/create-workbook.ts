import type { SheetModel, WorkbookModel } from './model';

/** A new workbook with one empty sheet, `Ark1`, as Danish Excel makes it. */
export function createWorkbook(name = 'Projektmappe1.xlsx'): WorkbookModel {
  const model = createBareWorkbook(name);
  const sheet = createSheet(takeId(model, 'ark'), 'Ark1');
  model.sheets.push(sheet);
  model.activeSheetId = sheet.id;
  return model;
}

/** A workbook without any sheet, to be filled from a file. */
export function createBareWorkbook(name: string): WorkbookModel {
  return {
    name,
    sheets: [],
    tables: [],
    names: [],
    readOnly: false,
    structureProtected: false,
    dateSystem: '1900',
    activeSheetId: '',
    selection: null,
    isEditing: false,
    settings: new Map(),
    customXml: [],
    nextId: 1,
    listeners: new Set(),
  };
}

/** A sheet that is not in any workbook yet. */
export function createSheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: 'visible',
    tabColor: null,
    gridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: null,
    protection: null,
  };
}

/** The next id of the workbook: `ark-1`, `tabel-2` … */
export function takeId(model: WorkbookModel, kind: string): string {
  return `${kind}-${model.nextId++}`;
}
