/** In page headers Excel reads `&` as the start of a code; a plain one is doubled. Known from documentation. */
export function toHeaderText(text: string): string {
  return text.replaceAll('&', '&&');
}

export function fromHeaderText(code: string): string {
  return code.replaceAll('&&', '&');
}
