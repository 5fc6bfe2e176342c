/** Every word the command line says. */
export const cliText = {
  help: `Investeringspanelet på kommandolinjen

  npm run -s cli -- opret --vaerktoej dobbelt-bundlinje|soem --ud ny.xlsx [--fra gammel.xlsx] [--overskriv]
      Laver arkene i en ny projektmappe, eller i en kopi af jeres egen.

  npm run -s cli -- kontroller fil.xlsx [--json]
      Viser fejl, spørgsmål og oplysninger med cellen, de står i.

  npm run -s cli -- beregn fil.xlsx [--vaerktoej dobbelt-bundlinje] [--ud ny.xlsx] [--json] [--dato ÅÅÅÅ-MM-DD]
      Regner på filen. Med --ud skrives en kopi med opdaterede resultatark.

  npm run -s cli -- beregn fil.xlsx --vaerktoej soem [--beregning navn] [--monte-carlo 10000 [--froe 1]]
            [--ud ny.xlsx] [--json]
      Regner SØM-arkene: netto og nulpunkt for kommune, region og stat, og hvor sikkert det er.

  npm run -s cli -- eksempel --ud mappe
      Skriver eksempler med opdigtede borgere, resultater og diagrammer.

  --hjaelp     viser denne hjælp
  --version    viser programmets version

Filen, der læses, bliver aldrig ændret. Svarkoder: 0 i orden, 1 der er fejl i data, 2 filen kunne ikke læses eller
kommandoen var ikke rigtig.`,
  useHelp: 'Se alle kommandoer med: npm run -s cli -- --hjaelp',
  noCommand: 'Skriv, hvad der skal gøres.',
  unknownCommand: (name: string) => `Kommandoen »${name}« findes ikke.`,
  unknownOption: (name: string) => `»${name}« kendes ikke her.`,
  optionNeedsValue: (name: string) => `${name} skal have en værdi efter sig.`,
  surplusArgument: (name: string) => `»${name}« er for meget; der skal kun stå én fil.`,
  missingFile: 'Skriv navnet på den fil, der skal læses, fx fil.xlsx.',
  missingOut: 'Skriv, hvor resultatet skal ligge: --ud ny.xlsx',
  missingFolder: 'Skriv, hvilken mappe eksemplerne skal ligge i: --ud mappe',
  missingTool: 'Skriv, hvilket værktøj det gælder: --vaerktoej dobbelt-bundlinje eller --vaerktoej soem',
  noSoem: (file: string) =>
    `Der er ingen SØM-ark i ${file}. Lav dem med: opret --vaerktoej soem --fra ${file} --ud ny.xlsx`,
  noCalculation: (name: string, known: readonly string[]) =>
    `Beregningen »${name}« findes ikke. Vælg: ${known.join(', ')}.`,
  badWhole: (option: string, text: string, least: number, most: number) =>
    `»${text}« kan ikke bruges efter ${option}. Skriv et helt tal fra ${least} til ${most}.`,
  seedAlone: '--froe bruges sammen med --monte-carlo. Skriv også, hvor mange træk der skal laves.',
  otherTool: (option: string, tool: string) => `${option} kan ikke bruges med --vaerktoej ${tool}.`,
  soemTitle: (name: string, first: number, last: number) => `${name}: netto ${first}–${last}`,
  breakEven: (turns: string) => `nulpunkt ${turns}`,
  chance: (share: string) => `plus i ${share} af trækkene`,
  withheld: (name: string) => `${name}: resultatet vises ikke, før fejlene er rettet.`,
  unknownTool: (name: string, known: readonly string[]) =>
    `Værktøjet »${name}« findes ikke. Vælg: ${known.join(', ')}.`,
  badDate: (text: string) => `»${text}« er ikke en dato. Skriv den som 2026-05-31.`,
  dateOutside: (text: string) => `»${text}« ligger uden for 1990–2099. Skriv den som 2026-05-31.`,
  outIsInput: (file: string) =>
    `${file} er selv den fil, der læses, og den bliver aldrig ændret. Vælg et andet navn efter --ud.`,
  outExists: (file: string) =>
    `${file} findes i forvejen og er ikke ændret. Vælg et andet navn, brug --fra for at bygge videre på den, eller tilføj --overskriv.`,
  outNotXlsx: (file: string) => `${file} skal ende på .xlsx (eller .xlsm, når filen har makroer).`,
  macrosNeedXlsm: (file: string) =>
    `Filen har makroer. Kald resultatet noget, der ender på .xlsm, i stedet for ${file}.`,
  noMacrosForXlsm: (file: string) =>
    `Filen har ingen makroer. Kald resultatet noget, der ender på .xlsx, i stedet for ${file}.`,
  fileMissing: (file: string) => `${file} findes ikke.`,
  isFolder: (file: string) => `${file} er en mappe, ikke en fil.`,
  isNoFolder: (file: string) => `${file} er en fil, ikke en mappe.`,
  noAccess: (file: string) => `${file} må ikke læses eller skrives. Se efter, om I har adgang.`,
  folderMissing: (folder: string) => `Mappen ${folder} findes ikke.`,
  fileInUse: (file: string) => `${file} er åben i et andet program. Luk den, og prøv igen.`,
  diskFailed: (file: string, code: string) => `${file} kunne ikke læses eller skrives (${code}).`,
  noParts: (file: string) =>
    `${file} har ingen af panelets ark. Lav dem i en kopi med: opret --vaerktoej dobbelt-bundlinje --fra ${file} --ud ny.xlsx`,
  toolNotInFile: (file: string, tool: string) => `${file} har ikke arkene til ${tool}.`,
  wontSave: 'Filen er ikke gemt, for dette ville gå tabt:',
  written: (file: string) => `Skrevet: ${file}`,
  created: (names: readonly string[]) => `Lavet: ${names.join(', ')}`,
  nothingCreated: 'Alle ark var der i forvejen; intet er ændret.',
  noFaults: 'Ingen fejl og ingen spørgsmål.',
  found: 'Fundet',
  expected: 'Forventet',
  remedy: 'Gør',
  severities: { error: 'fejl', question: 'spørgsmål', note: 'oplysning' },
  unexpected: 'Programmet har fejlet. Det er ikke jeres skyld; meld det gerne med teksten herunder.',
} as const;
