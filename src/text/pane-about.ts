// Words of the page about the panel itself.
export const paneAbout = {
  title: 'Om panelet',
  version: 'Version',
  host: 'Vært',
  api: 'ExcelApi',
  noApi: 'bruges ikke her',
  locale: 'Talformat',
  watch: 'Følger ændringer i arkene',
  yes: 'ja',
  no: 'nej',
  unknown: 'ukendt',
  storedTitle: 'Det ligger i projektmappen',
  storedLead:
    'Kun disse ark, tabeller og navne er panelets. Indholdet af de andre ark bliver hverken læst eller ændret.',
  storedNothing: 'Der ligger ikke noget fra panelet i denne projektmappe endnu.',
  sheets: 'Ark',
  tables: 'Tabeller',
  names: 'Navne',
  privacyTitle: 'Data bliver i projektmappen',
  privacy:
    'Panelet sender ingen data nogen steder hen. Det henter kun sine egne filer og office.js fra Microsoft. Der er ingen måling af brugen, og CPR-numre afvises.',
  keysTitle: 'Tastatur',
  keys: [
    { key: 'F6', does: 'skifter mellem ark, bånd og panel' },
    { key: 'Tab', does: 'går til næste felt eller knap' },
    { key: 'Enter', does: 'gemmer og går til næste borger' },
    { key: 'Esc', does: 'fortryder feltet' },
    { key: '0–5', does: 'giver et svar og går til det næste' },
    { key: 'Piletaster', does: 'vælger mellem svar' },
  ],
  licencesTitle: 'Licenser',
  licences:
    'Investeringspanelet er fri software under MIT-licensen. Det bygger på React, Fluent UI, zustand og temporal-polyfill (alle MIT). Hele listen følger med i THIRD-PARTY-NOTICES.md.',
} as const;
