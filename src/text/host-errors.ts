// One text for each way Excel or the file can say no: what happened, and what the reader can do about it.
import type { HostErrorCode, HostErrorDetails } from '../workbook/host-error';

export interface HostErrorText {
  readonly title: string;
  readonly remedy: string;
}

const UNTOUCHED = 'Der er ikke ændret noget i projektmappen.';
const RUN_AGAIN =
  'Noget nåede at blive skrevet. Kør kommandoen igen, så bliver resten skrevet; det er uden risiko.';

const texts: Record<HostErrorCode, (details: HostErrorDetails) => HostErrorText> = {
  cellEditMode: () => ({
    title: 'Der skrives i en celle',
    remedy: 'Gør cellen færdig med Enter (eller fortryd med Esc). Så fortsætter panelet af sig selv.',
  }),
  readOnly: () => ({
    title: 'Projektmappen er skrivebeskyttet',
    remedy: 'Vælg Rediger projektmappe, eller gem en kopi under et andet navn, og prøv igen.',
  }),
  sheetProtected: ({ sheet }) => ({
    title: `Arket ${quoted(sheet)}er beskyttet`,
    remedy:
      'Fjern beskyttelsen under Gennemse › Fjern arkbeskyttelse, og prøv igen. Panelet fjerner den aldrig selv.',
  }),
  workbookProtected: () => ({
    title: 'Projektmappens struktur er beskyttet',
    remedy: 'Slå Gennemse › Beskyt projektmappe fra, så ark kan tilføjes og vises, og prøv igen.',
  }),
  accessDenied: () => ({
    title: 'Excel giver ikke panelet lov',
    remedy:
      'Se efter, om filen er åbnet til læsning, mærket som fortrolig eller delvist låst. Hjælper det ikke, så spørg it-afdelingen.',
  }),
  filterActive: ({ sheet }) => ({
    title: `Der er et filter på tabellen ${sheet === undefined ? '' : `i arket »${sheet}«`}`.trimEnd(),
    remedy: 'Ryd filteret under Data › Ryd, så alle rækker er synlige, og prøv igen.',
  }),
  mergedCells: ({ sheet, address }) => ({
    title: `Der er flettede celler i tabellen${place(sheet, address)}`,
    remedy: 'Markér cellerne, vælg Hjem › Flet og centrer for at ophæve fletningen, og prøv igen.',
  }),
  noRoom: ({ sheet, address, table, name }) => ({
    title: `Der er ikke plads til tabellen${place(sheet, address)}`,
    remedy:
      table === undefined || name === undefined
        ? 'Flyt det, der står i vejen under eller ved siden af tabellen, og prøv igen. Panelet overskriver det ikke.'
        : `Her ligger tabellen »${table}«. Er det vores, der er omdøbt, så giv den navnet ${name} igen under Tabeldesign › Tabelnavn. Ellers flyt den, og prøv igen.`,
  }),
  changedMeanwhile: ({ sheet, address }) => ({
    title: `Nogen har ændret cellerne imens${place(sheet, address)}`,
    remedy: 'Panelet har læst projektmappen igen. Se om tallene stadig er rigtige, og gem en gang til.',
  }),
  itemMissing: ({ sheet, table, header }) =>
    header === undefined
      ? {
          title: `Et ark eller en tabel findes ikke mere${place(sheet, table)}`,
          remedy: 'Åbn Start, og lad panelet oprette det, der mangler. Resten røres ikke.',
        }
      : {
          title: `Kolonnen ${quoted(header)}mangler${place(sheet, undefined)}`,
          remedy: 'Skriv overskriften i tabellen igen; i inputarkene kan Kontrol gøre det. Prøv så igen.',
        },
  nameTaken: ({ name }) => ({
    title: `Navnet ${quoted(name)}er optaget i projektmappen`,
    remedy: 'Omdøb eller slet det andet ark, den anden tabel eller det andet navn, og prøv igen.',
  }),
  tooLarge: () => ({
    title: 'Der er flere data, end Excel kan tage på én gang',
    remedy:
      'Panelet har prøvet med mindre portioner. Slet tomme rækker under tabellerne, eller fordel borgerne på flere projektmapper.',
  }),
  apiMissing: () => ({
    title: 'Denne udgave af Excel mangler noget, panelet skal bruge',
    remedy:
      'Panelet kræver Excel 2021, Microsoft 365 eller Excel på nettet (ExcelApi 1.14). Bed it-afdelingen opdatere.',
  }),
  hostBusy: () => ({
    title: 'Excel er optaget af noget andet',
    remedy: 'Luk åbne dialogbokse i Excel, vent et øjeblik, og prøv igen.',
  }),
  inactiveWorkbook: () => ({
    title: 'En anden projektmappe er forrest',
    remedy: 'Klik på en celle i denne projektmappe, og prøv igen.',
  }),
  date1904: () => ({
    title: 'Projektmappen bruger 1904-datosystemet',
    remedy:
      'Slå »Brug 1904-datosystemet« fra under Filer › Indstillinger › Avanceret. Ellers ville alle datoer være fire år forkerte.',
  }),
  unfinished: ({ sheet, table }) => ({
    title: `Excel skrev ikke det hele${place(sheet, table)}`,
    remedy: 'Det, der stod i forvejen, er der endnu.',
  }),
  cancelled: () => ({ title: 'Stoppet', remedy: 'Kør kommandoen igen, når det passer.' }),
  unknown: ({ hostCode }) => ({
    title: 'Excel svarede med en fejl, panelet ikke kender',
    remedy: `Prøv igen. Bliver det ved, så giv it-afdelingen denne kode: ${hostCode ?? 'ukendt'}.`,
  }),
};

/** The text of a host error, with what is known about whether anything was written. */
export function hostErrorText(code: HostErrorCode, details: HostErrorDetails = {}): HostErrorText {
  const text = texts[code](details);
  const state = details.partlyDone === true ? RUN_AGAIN : UNTOUCHED;
  return code === 'cellEditMode' ? text : { title: text.title, remedy: `${text.remedy} ${state}` };
}

function quoted(name: string | undefined): string {
  return name === undefined ? '' : `»${name}« `;
}

function place(sheet: string | undefined, address: string | undefined): string {
  if (sheet === undefined && address === undefined) return '';
  return ` (${[sheet, address].filter((part) => part !== undefined).join(', ')})`;
}
