/** One piece of a number format: words to show as they are, a date or digit code, or a colour. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'color'; readonly text: string };

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  green: '#107C10',
  magenta: '#B4009E',
  red: '#C50F1F',
  white: '#FFFFFF',
};

/** The sections of an invariant number format (positive; negative; zero; text), each cut into tokens. */
export function splitSections(format: string): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  for (const [part] of format.matchAll(
    /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|General|[0#?.,]+|([ymdhs])\1*|E\+|./gi,
  )) {
    if (part === ';') sections.push([]);
    else sections.at(-1)?.push(...tokensOf(part));
  }
  return sections;
}

function tokensOf(part: string): FormatToken[] {
  if (part.startsWith('"')) return [{ kind: 'literal', text: part.replaceAll('"', '') }];
  if (part.startsWith('\\')) return [{ kind: 'literal', text: part.slice(1) }];
  if (part.startsWith('_')) return [{ kind: 'literal', text: ' ' }];
  if (part.startsWith('*')) return [];
  if (part.startsWith('[')) return colorOrElapsed(part.slice(1, -1));
  if (/^(General|[0#?.,]+|([ymdhs])\2*|%|@)$/i.test(part)) return [{ kind: 'code', text: part }];
  return [{ kind: 'literal', text: part }];
}

/** `[Red]` is a colour, `[$kr.-406]` a currency, `[h]` hours; conditions and locales say nothing here. */
function colorOrElapsed(inside: string): FormatToken[] {
  const color = COLORS[inside.toLowerCase()];
  if (color !== undefined) return [{ kind: 'color', text: color }];
  const [, currency] = /^\$([^-]*)/.exec(inside) ?? [];
  if (currency !== undefined) return [{ kind: 'literal', text: currency }];
  return /^([hms])\1*$/i.test(inside) ? [{ kind: 'code', text: inside }] : [];
}
