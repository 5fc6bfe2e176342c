/**
 * How a person brings about what no program can, and what must be seen; told by the self-test in Excel, where such a case
 * cannot run. In Danish, for the testers are.
 */
export const byHand = {
  readOnly:
    'Byg arkene, gem og luk mappen, sæt filen til skrivebeskyttet, åbn den igen, og tryk Opdatér. Panelet skal sige, at mappen er skrivebeskyttet, og intet må ændre sig.',
  editing:
    'Begynd at skrive i en celle uden at trykke Enter, og tryk Opdatér i panelet. Panelet skal bede om at gøre cellen færdig; tryk Enter, og det skal fortsætte.',
  date1904:
    'Slå 1904-datosystemet til under Filer > Indstillinger > Avanceret, og tryk Opdatér. Panelet skal sige nej med henvisning til datosystemet, og intet må ændre sig.',
  mergedTable:
    'Flet to celler inde i tabellen på arket Tid i et andet program (LibreOffice), åbn filen i Excel, og tryk Opdatér. Panelet skal nævne de flettede cellers adresse, og intet må ændre sig.',
  nameOfBook:
    'Gem mappen som “Budget 2026.xlsx”, og åbn siden Om i panelet. Navnet skal stå der, som filen hedder.',
  typing:
    'Vis panelets startside, og skriv 11 i C5 på arket Tid. Panelet skal inden for et par sekunder læse mappen igen.',
  colleague:
    'Åbn mappen sammen med en kollega, og lad kollegaen skrive 11 i C5 på arket Tid. Panelet skal vise, at visningen er forældet, uden selv at skrive eller flytte markøren.',
  apostrophe:
    'Byg arkene, indtast notater som “B-0007”, “majs” og “x=1” fra panelet, og klik på cellerne. Formellinjen må ikke vise en apostrof foran teksten.',
  chartSources:
    'Klik på diagrammets søjler og linjer. De farvede rammer i arket skal ligge om de celler, som beskrivelsen nævner, også når der er kommet flere måneder.',
} as const;
