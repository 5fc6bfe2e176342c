/** Why a file cannot be opened, as the file room says it. */
export interface FileProblemFacts {
  readonly kind: 'notXlsx' | 'empty' | 'truncated' | 'passwordProtected' | 'tooLarge' | 'unreadablePart';
  readonly looksLike?: 'xls' | 'xlsb' | 'ods' | 'docx' | 'unknown';
  readonly part?: string;
}

const lookalikes = {
  xls: 'en ældre Excel-fil (.xls)',
  xlsb: 'en binær Excel-fil (.xlsb)',
  ods: 'et OpenDocument-regneark (.ods)',
  docx: 'et Word-dokument',
  unknown: 'ikke et regneark',
} as const;

/** What is wrong with a file, and what to do. One text for the command line and the page in the browser. */
export function fileProblemText(
  { kind, looksLike = 'unknown', part }: FileProblemFacts,
  file: string,
): string {
  switch (kind) {
    case 'notXlsx':
      return looksLike === 'unknown'
        ? `${file} er ikke en Excel-projektmappe. Åbn den i Excel, og gem den som .xlsx.`
        : `${file} er ${lookalikes[looksLike]}. Åbn den i Excel, og gem den som .xlsx.`;
    case 'empty':
      return `${file} er tom (0 byte). Hent eller gem den igen.`;
    case 'truncated':
      return `${file} er ikke hel; slutningen mangler. Hent eller kopiér den igen.`;
    case 'passwordProtected':
      return `${file} er beskyttet med adgangskode. Gem en kopi uden adgangskode i Excel, og brug den.`;
    case 'tooLarge':
      return `${file} er for stor til at blive læst. Slet tomme rækker under tabellerne i Excel, og gem igen.`;
    case 'unreadablePart':
      return `${file} kan ikke læses${part === undefined ? '' : ` (${part})`}. Åbn den i Excel, og gem den igen.`;
  }
}
