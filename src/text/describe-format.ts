import type { Severity } from '../sheets/fault';
import type { ColumnKind, SheetRole } from '../sheets/spec';

/** Words of `docs/arkformat.md`. */
export const formatText = {
  title: '# Arkenes format',
  intro: [
    'Denne side er skrevet af programmet ud fra de beskrivelser, som arkene bygges, læses og tjekkes efter. Ret den ikke i',
    'hånden: kør `npm run arkformat`.',
  ].join('\n'),
  rules: [
    '## Regler for alle ark',
    '',
    '- En tabel findes på sit eget navn (fx `ip_tid`), et ark på et skjult navn (fx `ip_ark_tid`). Fanen må gerne omdøbes og flyttes.',
    '- En kolonne findes på sin overskrift. Rækkefølgen er ligegyldig. Store og små bogstaver, ekstra mellemrum, enheden i parentes og',
    '  stjernen tæller ikke med: `Timer (t)*` og `timer` er den samme overskrift. Egne kolonner er velkomne og læses ikke.',
    '- En stjerne betyder, at cellen skal udfyldes. Tomme rækker er i orden alle steder i tabellen.',
    '- Tal er tal og datoer er datoer i cellerne. Er de skrevet som tekst, forstås de, og de kan rettes med ét klik.',
    '- Datoer ligger fra 01-01-1990 til 31-12-2099. Arbejdsbøger med 1904-datosystemet afvises.',
    '- Eksempellinjen står over tabellen og tæller aldrig med.',
    '- CPR-numre afvises i alle id- og tekstkolonner, også uden bindestreg og som tal.',
  ].join('\n'),
  columns: '| Kolonne | Id | Indhold | Udfyldes | Forklaring |\n| --- | --- | --- | --- | --- |',
  settings: '| Indstilling | Enhed | Standard | Grænser | Forklaring |\n| --- | --- | --- | --- | --- |',
  listsIntro: 'Kolonnerne er lister med hvert sit navn i arbejdsbogen:',
  lists: '| Liste | Navn | Værdier i en ny arbejdsbog |\n| --- | --- | --- |',
  faults: [
    '## Hvad der bliver tjekket',
    '',
    'X står for kolonnens navn. En *fejl* koster sin række, og det, der skulle bruge rækken, vises som *mangler*. Et *spørgsmål* tæller',
    'med, som det er forstået. En *oplysning* er kun til orientering.',
    '',
    '| Alvor | Hvad |',
    '| --- | --- |',
  ].join('\n'),
  sheet: (id: string) => `Arkets id: \`${id}\`, skjult navn \`ip_ark_${id}\`.`,
  table: (name: string) => `Tabel: \`${name}\`.`,
  resultNote: 'Skrives af *Opdatér*. Det, der står her, læses ikke igen.',
  archiveNote: 'Skrives af *Frys version*. Der føjes linjer til; det, der står, bliver ikke ændret.',
  required: 'ja',
  optional: 'nej',
  fixed: 'fast tekst',
  written: 'af programmet',
  blank: 'tom',
  fromList: (name: string) => `fra listen \`${name}\``,
} as const;

/** What a column of each kind holds, in words. */
export const kindWords: Readonly<Record<ColumnKind, string>> = {
  id: 'id (tekst)',
  text: 'tekst',
  date: 'dato',
  month: 'dato i en måned, vist som måned og år',
  hours: 'timer i en kalendermåned',
  number: 'tal',
  amount: 'hele kroner',
  price: 'kroner og øre',
  share: 'andel, vist i procent',
  whole: 'helt tal',
  year: 'årstal',
  code: 'valg',
  value: 'afhænger af indstillingen',
};

/** What a sheet of each role is. */
export const roleWords: Readonly<Record<SheetRole, string>> = {
  input: 'Indtastning',
  result: 'Resultat',
  settings: 'Opsætning',
  lists: 'Lister',
  archive: 'Arkiv',
};

/** What the severities are called. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'fejl',
  question: 'spørgsmål',
  note: 'oplysning',
};
