import { parseAddress } from '../../../src/workbook/a1';
import type { FormulaNode } from './node';

const TOKEN =
  /\s*("(?:[^"]|"")*"|(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[a-z]{1,3}\$?\d+(?![\p{L}\p{N}_(])|\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_.]*|<>|<=|>=|[-+*/&=<>(),])/iuy;

/** Strength of the operators that stand between two values; the stronger binds first. */
const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

/** Reads an invariant formula (with `=`); `undefined` for one that holds more than we evaluate. */
export function parseFormula(formula: string): FormulaNode | undefined {
  const tokens = cutTokens(formula.replace(/^=/, ''));
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens);
  const node = reader.expression(0);
  return reader.isAtEnd() ? node : undefined;
}

function cutTokens(text: string): string[] | undefined {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  const trimmed = text.trimEnd();
  while (pattern.lastIndex < trimmed.length) {
    const found = pattern.exec(trimmed);
    if (found?.[1] === undefined) return undefined;
    tokens.push(found[1]);
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(weakest: number): FormulaNode | undefined {
    let left = this.single();
    for (;;) {
      const operator = this.tokens[this.at] ?? '';
      const strength = STRENGTH[operator] ?? 0;
      if (left === undefined || strength <= weakest) return left;
      this.at++;
      const right = this.expression(strength);
      left = right === undefined ? undefined : { kind: 'operator', operator, left, right };
    }
  }

  private single(): FormulaNode | undefined {
    const token = this.tokens[this.at++];
    if (token === undefined) return undefined;
    if (token === '-') return negated(this.single());
    if (token === '+') return this.single();
    if (token === '(') return this.closed(this.expression(0));
    if (token.startsWith('"')) return value(token.slice(1, -1).replaceAll('""', '"'));
    if (/^\d/.test(token)) return value(Number(token));
    if (this.tokens[this.at] === '(') return this.call(token.toUpperCase());
    if (/^(TRUE|FALSE)$/i.test(token)) return value(token.toUpperCase() === 'TRUE');
    return cell(token);
  }

  private call(name: string): FormulaNode | undefined {
    const given: FormulaNode[] = [];
    this.at++;
    if (this.take(')')) return { kind: 'call', name, arguments: given };
    do {
      const argument = this.expression(0);
      if (argument === undefined) return undefined;
      given.push(argument);
    } while (this.take(','));
    return this.closed({ kind: 'call', name, arguments: given });
  }

  private closed(node: FormulaNode | undefined): FormulaNode | undefined {
    return this.take(')') ? node : undefined;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }
}

function value(of: string | number | boolean): FormulaNode {
  return { kind: 'value', value: of };
}

function negated(of: FormulaNode | undefined): FormulaNode | undefined {
  return of === undefined ? undefined : { kind: 'negate', of };
}

function cell(token: string): FormulaNode | undefined {
  const cut = token.lastIndexOf('!');
  const address = token.slice(cut + 1);
  const area = parseAddress(address);
  if (area === undefined) return undefined;
  const sheetName = token.slice(0, Math.max(0, cut)).replace(/^'|'$/g, '').replaceAll("''", "'");
  const [, fixedColumn, fixedRow] = /^(\$?)[a-z]+(\$?)/i.exec(address) ?? [];
  const place = { row: area.row, column: area.column };
  return {
    kind: 'cell',
    cell: {
      ...place,
      isRowFixed: fixedRow === '$',
      isColumnFixed: fixedColumn === '$',
      ...(sheetName === '' ? {} : { sheetName }),
    },
  };
}
