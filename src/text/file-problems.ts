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

/** Something that saving would lose, as the file room says it. */
export interface FileLossFacts {
  readonly kind:
    'signature' | 'strictFormat' | 'revisionLog' | 'sheetReference' | 'arrayFormula' | 'sheetWithoutCells';
  readonly sheet?: string;
  readonly address?: string;
  readonly part?: string;
}

/** What would be lost or broken if the file were saved, and the way round it. */
export function fileLossText({ kind, sheet, address, part }: FileLossFacts): string {
  const place = [sheet, address].filter((text) => text !== undefined).join('!');
  const where = place === '' ? (part ?? '') : place;
  const at = where === '' ? '' : ` (${where})`;
  switch (kind) {
    case 'signature':
      return 'Filens digitale signatur bliver ugyldig. Fjern den i Excel først.';
    case 'strictFormat':
      return 'Filen er gemt i formatet »Strict Open XML«. Gem den i Excel som almindelig .xlsx først.';
    case 'revisionLog':
      return 'Filens log over ændringer. Slå deling af projektmappen fra i Excel først.';
    case 'sheetReference':
      return `Et diagram eller en pivottabel peger på et ark, der har skiftet navn eller er slettet${at}.`;
    case 'arrayFormula':
      return `En formel, der fylder flere celler${at}.`;
    case 'sheetWithoutCells':
      return `Et ark uden celler, som ikke kan ændres${at}.`;
  }
}
