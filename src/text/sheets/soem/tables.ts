/** Texts of the SØM sheets that hold one kind of row each. */
export const deltagereText = {
  title: 'SØM – deltagere',
  lead: 'Hvor mange der slutter i hvert år, også dem, der falder fra. Udfyldes af projektlederen.',
  year: 'Kalenderåret, hvor deltagerne slutter.',
  planned:
    'Planlagt antal, også dem, der falder fra. Frafaldet trækkes fra bagefter. Må have decimaler, fx 12,5.',
  actual: 'Det antal, der faktisk sluttede, også dem, der faldt fra. Skrives, når året er gået.',
  successes: 'Hvor mange af dem der faktisk nåede succesmålet.',
} as const;

export const omkostningerText = {
  title: 'SØM – omkostninger',
  lead: 'Hvad indsatsen koster, post for post og år for år. Skriv 0 ved de poster, I ikke har udgifter til.',
  post: 'Hvad der betales for. Posterne, der oftest glemmes, står her i forvejen.',
  category: 'Hvilken slags udgift det er.',
  year: 'Kalenderåret, udgiften falder i.',
  amount: 'Kroner i året. En sparet udgift skrives med minus.',
  payer: 'Hvem der betaler.',
  committee: 'Udvalget i kommunen, der betaler. Må være tom.',
  actual: 'Det, posten faktisk kostede. Skrives, når regnskabet er der.',
} as const;

export const finansieringText = {
  title: 'SØM – finansiering',
  lead: 'Tilskud og puljer udefra. De vises som en linje for sig og trækkes ikke fra omkostningerne.',
  name: 'Puljens eller tilskuddets navn.',
  year: 'Kalenderåret, pengene kommer i.',
  amount: 'Kroner i året.',
  receiver: 'Hvem der får pengene.',
  giver: 'Hvem der giver dem. Anden er fx en fond.',
} as const;

export const konsekvenserText = {
  title: 'SØM – konsekvenser',
  lead: 'Forskellen i forbrug pr. borger, der lykkes: forbrug med succes minus forbrug uden. Mindre forbrug er et minus.',
  area: 'Det område, ydelsen hører til. Vælg i listen, eller skriv jeres eget.',
  year: 'Enheder i dette år. Tom betyder, at der ikke er et sikkert skøn, og tæller som 0.',
} as const;

export const priserText = {
  title: 'SØM – priser',
  lead: 'Hvad én enhed af hver ydelse koster kommune, region og stat, efter refusion.',
  kommune: 'Kommunens kroner pr. enhed, efter refusion.',
  region: 'Regionens kroner pr. enhed.',
  stat: 'Statens kroner pr. enhed, med refusion.',
  committee: 'Et udvalg, der betaler en del af kommunens pris. Må være tom.',
  share: 'Udvalgets andel af kommunens pris. Andelene skal give 100 %.',
} as const;

export const prisindeksText = {
  title: 'SØM – prisindeks',
  lead: 'Nettoprisindekset år for år, fra Danmarks Statistik (PRIS). Bruges, når beløb har forskellige prisniveauer.',
  year: 'Kalenderåret.',
  index: 'Årets indeks. Alle år skal have samme basisår.',
} as const;

export const forbrugText = {
  title: 'SØM – forbrug',
  lead: 'Forbrug før indsatsen: SØM-gruppens gennemsnit i år 0 mod jeres egne borgeres.',
  groupMean: 'SØM-gruppens gennemsnit pr. borger i år 0.',
  ownMean: 'Jeres egne borgeres gennemsnit pr. borger pr. år.',
  period: 'Hvornår jeres tal er talt, fx 2022-2024.',
  n: 'Hvor mange af jeres egne borgere der er talt.',
  ratio: 'Jeres forbrug delt med gruppens. Skrives af programmet ved Opdatér.',
} as const;

export const skyggevisitationText = {
  title: 'SØM – skyggevisitation',
  lead: 'Hvad hver borger ventes at have fået uden indsatsen. Kun et løbenummer, aldrig et navn eller CPR-nummer.',
  number: 'Et løbenummer for borgeren i dette ark. Aldrig borgerens eget nummer.',
  without: 'Enheder om året uden indsatsen.',
  withSuccess: 'Enheder om året, når borgeren lykkes. Må være tom.',
  anyway: 'Om borgeren ville have nået succesmålet alligevel.',
  judgedBy: 'Rolle, fx myndighedsrådgiver.',
  date: 'Dagen, vurderingen er lavet.',
} as const;

export const vidensbaseText = {
  title: 'SØM – vidensbase',
  lead: 'Tal at slå op i, hvert med kilde og år, og plads til jeres eget udtræk. Der regnes aldrig direkte med dem.',
  kind: 'Hvad tallet er.',
  unit: 'Det, tallet er opgjort i, fx kr pr. døgn.',
  item: 'Hvad tallet handler om.',
  targetGroup: 'Gruppen, tallet er fra.',
  value: 'Tallet.',
  year: 'Året, tallet er opgjort i.',
  source: 'Hvor tallet står, så andre kan finde det.',
} as const;

export const scenarierText = {
  title: 'SØM – scenarier',
  lead: 'Jeres egne »hvad nu hvis«. Det, der er tomt, er som i beregningen.',
  name: 'Et kort navn, fx Forsigtigt skøn.',
  successRate: 'Succesrate i stedet for den i SØM – indsats.',
  dropOut: 'Frafald i stedet for det i SØM – indsats.',
  costFactor: 'Alle omkostninger i procent af de planlagte, fx 110 %.',
  consequenceFactor: 'Alle konsekvenser i procent af de skrevne.',
  priceFactor: 'Alle priser i procent af de skrevne.',
  participantFactor: 'Alle deltagertal i procent af de planlagte.',
  discountRate: 'Diskonteringsrente i stedet for den i SØM – indsats.',
  horizonYears: 'Tidshorisont i stedet for den i SØM – indsats.',
} as const;

export const tjeklisteText = {
  title: 'SØM – tjekliste',
  lead: 'Tolv punkter at tage stilling til, før beregningen bruges. Dem, programmet selv kan se, står i resultatet.',
  number: 'Punktets nummer.',
  point: 'Hvad der skal tages stilling til.',
  done: 'Ja, når I har taget stilling.',
  notes: 'Hvad I blev enige om, eller hvorfor punktet ikke gælder her.',
} as const;
