/** Texts of the sheet `Tid`. */
export const tidText = {
  title: 'Tid',
  lead: 'Brugte timer pr. borger og måned. Udfyldes af bostøttemedarbejderen. Flere rækker for samme måned lægges sammen.',
  citizenId: 'Borgerens nummer fra arket Borgere.',
  month: 'En dato i den måned, timerne er brugt, fx 01-03-2026. Vises som måned og år.',
  hours:
    'Timer brugt i måneden, fx 12,5. Skriv 0, når der ikke er brugt tid; en tom måned regnes som manglende.',
  courseId: 'Kun når borgeren har flere forløb på samme tid: det forløb, timerne hører til.',
  timeType: 'Jeres egen opdeling, fx møde, kørsel eller dokumentation. Må være tom.',
  note: 'Kort bemærkning. Skriv ikke navn eller CPR-nummer.',
} as const;
