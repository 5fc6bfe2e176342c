// Words that every page of the pane shares, and what the start file says while Office is on its way.
export const paneShell = {
  product: 'Investeringspanelet',
  back: 'Tilbage',
  destinations: 'Sider',
  start: 'Start',
  register: 'Registrér',
  calculation: 'Beregning',
  results: 'Resultater',
  check: 'Kontrol',
  reading: 'Læser projektmappen …',
  loadingPage: 'Henter siden …',
  pageFailed: 'Siden kunne ikke vises.',
  pageFailedRemedy: 'Gå til Start, eller luk panelet og åbn det igen. Dine data i arkene er ikke berørt.',
  toStart: 'Til Start',
  tryAgain: 'Prøv igen',
  close: 'Luk besked',
  stop: 'Stop',
  cancel: 'Annullér',
  finishCell: 'Gør cellen færdig med Enter. Panelet fortsætter, så snart cellen er gjort færdig.',
  stopped: 'Stoppet. Der er ikke skrevet mere.',
  showInSheet: 'Vis i arket',
  unexpected: 'uventet fejl i panelet',
} as const;

/** The tools by name, and what each is for. */
export const toolNames = {
  'dobbelt-bundlinje': 'Dobbelt bundlinje',
  soem: 'SØM',
} as const;

export const toolPurposes = {
  'dobbelt-bundlinje': 'Følg tid og mål for hver borger',
  soem: 'Regn på økonomien i en indsats',
} as const;

/** What a running task is called beside the button. */
export const taskNames = {
  read: 'Læser',
  build: 'Opretter ark',
  refresh: 'Opdaterer',
  save: 'Gemmer',
  mend: 'Retter',
} as const;

/** What is said when a task has ended well. */
export const taskDone = {
  read: '',
  build: 'Arkene er klar.',
  refresh: 'Resultatarkene er opdateret.',
  save: 'Gemt.',
  mend: 'Rettet.',
} as const;

/** Said when the results are written; rows that are hidden are counted all the same. */
export function refreshDone(hiddenRows: number): string {
  if (hiddenRows === 0) return taskDone.refresh;
  const rows = hiddenRows === 1 ? '1 skjult række er' : `${hiddenRows} skjulte rækker er`;
  return `${taskDone.refresh} ${rows} regnet med.`;
}

/** State of the result sheets beside the primary action. */
export const resultStateText = {
  absent: 'Ikke opdateret endnu',
  unfinished: 'Blev ikke færdig – kør igen',
  outdated: (updatedAt: string | undefined) =>
    updatedAt === undefined ? 'Forældet' : `Forældet · fra ${updatedAt}`,
  current: (updatedAt: string | undefined) =>
    updatedAt === undefined ? 'Opdateret' : `Opdateret ${updatedAt}`,
  changed: 'Ændret siden sidst – læser igen',
} as const;

/** Said by the start file, before the pane itself is there. */
export const paneOpening = {
  waiting: 'Henter Excels forbindelse …',
  noOffice: 'Panelet fik ingen forbindelse til Excel',
  noOfficeRemedy:
    'Filen office.js fra appsforoffice.microsoft.com kunne ikke hentes. Tjek netforbindelsen, luk panelet og åbn det igen. Sker det igen, så bed it-afdelingen give adgang til adressen.',
  outsideExcel: 'Siden hører til i Excel',
  outsideExcelRemedy: 'Åbn Excel, og vælg Investeringspanelet på båndet Hjem.',
  oldExcel: 'Denne udgave af Excel er for gammel',
  oldExcelRemedy:
    'Panelet kræver Excel 2021, Excel 2024, Microsoft 365 eller Excel på nettet (ExcelApi 1.14). Bed it-afdelingen om en nyere udgave.',
} as const;
