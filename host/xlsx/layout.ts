/** Where the things of a model stand in its file. Ids are those of the model as it was opened. */
export interface FileLayout {
  readonly workbookPart: string;
  /** In tab order. */
  readonly sheets: ReadonlyMap<string, SheetPlace>;
  /** Table id to part name. */
  readonly tables: ReadonlyMap<string, string>;
  readonly charts: ReadonlyMap<string, ChartPlace>;
  /** `xl/sharedStrings.xml` or whatever the file calls them; `undefined` when it has none. */
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

export interface SheetPlace {
  readonly part: string;
  /** `false` for chart sheets and the like, which have no cells. */
  readonly hasCells: boolean;
  readonly relationship: string;
}

export interface ChartPlace {
  readonly sheetId: string;
  readonly drawing: string;
  /** Which child of the drawing, counted from 0. */
  readonly anchor: number;
  readonly relationship: string;
  readonly part: string;
}
