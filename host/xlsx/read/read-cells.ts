import type { CellValue } from '../../../src/workbook/cell-value';
import type { CellModel, SheetModel } from '../../workbook/model';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import { cellKey } from '../../workbook/cells';
import { parsePlace } from '../a1';
import { TooLargeError } from '../package/package';
import { shiftFormula } from '../../workbook/shift-formula';
import { decodeSpreadsheetText } from '../xml/xml-text';
import { flag, numberOf } from '../xml/xml-tree';
import { serialOfIso } from './serial-of-iso';
import type { Styles } from './read-styles';

/** More cells than this do not fit beside a browser page. */
const MAX_CELLS = 3_000_000;
/** Blank cells that carry a format, and blank rows that carry a height: kept in the file, but only so many read. */
const MAX_BLANKS = 100_000;

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  hasFormula: boolean;
  formula: string;
  formulaAttributes: Readonly<Record<string, string>>;
  value: string | null;
  inline: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** Takes the elements below `sheetData` one by one and fills the cells and rows of a sheet. */
export class CellReader {
  private row = -1;
  private column = -1;
  private blanks = 0;
  private blankRows = 0;
  private cell: OpenCell | null = null;
  private target: 'formula' | 'value' | 'inline' | null = null;
  private phonetic = 0;
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly strings: readonly string[],
    private readonly styles: Styles,
    private readonly date1904: boolean,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (this.cell === null) return;
    else if (name === 'v') this.target = 'value';
    else if (name === 't') this.target = this.phonetic === 0 ? 'inline' : null;
    else if (name === 'rPh') this.phonetic++;
    else if (name === 'f') {
      this.target = 'formula';
      this.cell.hasFormula = true;
      this.cell.formulaAttributes = attributes;
    }
  }

  text(text: string): void {
    const cell = this.cell;
    if (cell === null || this.target === null) return;
    if (this.target === 'formula') cell.formula += text;
    else if (this.target === 'value') cell.value = (cell.value ?? '') + text;
    else cell.inline = (cell.inline ?? '') + text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    else if (name === 'c') {
      if (this.cell !== null) this.keep(this.cell);
      this.cell = null;
    }
    this.target = null;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < ROW_LIMIT)) throw new Error('A row outside the sheet.');
    const height = flag(attributes.customHeight) ? numberOf(attributes.ht) : undefined;
    const hidden = flag(attributes.hidden);
    if ((height === undefined && !hidden) || this.blankRows > MAX_BLANKS) return;
    this.blankRows++;
    this.sheet.rows.set(this.row, {
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
    });
  }

  private openCell(attributes: Attributes): void {
    const place = attributes.r === undefined ? undefined : parsePlace(attributes.r);
    this.column = place?.column ?? this.column + 1;
    if (this.column >= COLUMN_LIMIT) throw new Error('A column outside the sheet.');
    this.cell = {
      row: place?.row ?? this.row,
      column: this.column,
      type: attributes.t ?? 'n',
      style: attributes.s === undefined ? 0 : Number(attributes.s),
      hasFormula: false,
      formula: '',
      formulaAttributes: {},
      value: null,
      inline: null,
    };
  }

  private keep(cell: OpenCell): void {
    const format = this.styles.formats[cell.style];
    const hasFormat = format !== undefined && Object.keys(format).length > 0;
    const value = this.valueOf(cell);
    const isBlank = value === null && !cell.hasFormula;
    if (isBlank && (!hasFormat || ++this.blanks > MAX_BLANKS)) return;
    const model: CellModel = { value };
    if (cell.hasFormula) {
      const formula = this.formulaOf(cell);
      if (formula !== '') model.formula = `=${formula}`;
    }
    if (hasFormat) model.format = format;
    if (cell.style > 0) model.fileStyle = cell.style;
    if (typeof value === 'string' && this.styles.quoted.has(cell.style)) model.isQuoted = true;
    this.sheet.cells.set(cellKey(cell.row, cell.column), model);
    if (this.sheet.cells.size > MAX_CELLS) throw new TooLargeError(this.sheet.name);
  }

  private valueOf(cell: OpenCell): CellValue {
    if (cell.type === 'inlineStr') return cell.inline === null ? null : decodeSpreadsheetText(cell.inline);
    const raw = cell.value;
    if (raw === null) return null;
    switch (cell.type) {
      case 's':
        return this.strings[Number(raw)] ?? '';
      case 'str':
        return decodeSpreadsheetText(raw);
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return { error: raw };
      case 'd':
        return serialOfIso(raw, this.date1904) ?? raw;
      default:
        return raw.trim() === '' ? null : numberOrError(raw);
    }
  }

  /** Followers of a shared formula hold only its number; theirs is the first one moved to their place. */
  private formulaOf(cell: OpenCell): string {
    const { t, si } = cell.formulaAttributes;
    if (t !== 'shared' || si === undefined) return cell.formula;
    if (cell.formula !== '') {
      this.shared.set(si, { text: cell.formula, row: cell.row, column: cell.column });
      return cell.formula;
    }
    const first = this.shared.get(si);
    return first === undefined
      ? ''
      : shiftFormula(first.text, cell.row - first.row, cell.column - first.column);
  }
}

function numberOrError(raw: string): CellValue {
  const number = Number(raw);
  return Number.isFinite(number) ? number : { error: '#NUM!' };
}
