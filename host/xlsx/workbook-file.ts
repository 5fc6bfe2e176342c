import type { Package } from './package/package';

/** The file behind a model, kept so that saving changes nothing that was not touched. */
export interface WorkbookFile {
  readonly package: Package;
}

/** Why a file could not be opened; each kind has one Danish text in `src/text`. */
export interface FileProblem {
  readonly kind: 'notXlsx' | 'empty' | 'truncated' | 'passwordProtected' | 'tooLarge' | 'unreadablePart';
  /** What it looks like instead, for `notXlsx`: `xls`, `xlsb`, `ods`, `docx`; else `unknown`. */
  readonly looksLike?: 'xls' | 'xlsb' | 'ods' | 'docx' | 'unknown';
  /** The part of the file that could not be read. */
  readonly part?: string;
}

/** Something that saving would lose or break; each kind has one Danish text in `src/text`. */
export interface FileLoss {
  readonly kind:
    /** A digital signature, which any change makes invalid. */
    | 'signature'
    /** The rare dialect of the format in which new parts would have to be written otherwise. */
    | 'strictFormat'
    /** A shared workbook's log of who changed what. */
    | 'revisionLog'
    /** A renamed or deleted sheet that a chart, a pivot table or the like still points at by its old name. */
    | 'sheetReference'
    /** A cell inside a formula that fills several cells. */
    | 'arrayFormula'
    /** A change on a chart sheet or another kind of sheet without cells. */
    | 'sheetWithoutCells';
  readonly sheet?: string;
  readonly address?: string;
  /** Part of the file, for support. */
  readonly part?: string;
}
