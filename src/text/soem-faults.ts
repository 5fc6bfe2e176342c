import type { SoemFaultKind } from '../sheets/fault';
import type { FaultFacts, FaultWords } from './fault-words';

const about = ({ about: word = '' }: FaultFacts) => (word === '' ? '' : ` for ${word}`);
const expected = ({ wanted = '' }: FaultFacts) => wanted;
const words = (
  headline: string,
  wanted: FaultWords['expected'] | string,
  remedy: FaultWords['remedy'] | string,
): FaultWords => ({
  headline: () => headline,
  expected: typeof wanted === 'string' ? () => wanted : wanted,
  remedy: typeof remedy === 'string' ? () => remedy : remedy,
});

/** Danish words for what only SØM asks about. */
export const soemFaultWords: Readonly<Record<SoemFaultKind, FaultWords>> = {
  percentAsNumber: {
    headline: (header) => `${header} mangler procenttegn`,
    expected: ({ understood = '' }) => understood,
    remedy: ({ understood = '' }) =>
      `Værdien er læst som ${understood}. Ret den med ét klik i panelet under Kontrol.`,
  },
  unknownCalculation: words(
    'Beregningen findes ikke',
    ({ allowed = [] }) => `en af beregningerne i SØM – indsats: ${allowed.join(' · ')}`,
    'Ret navnet, eller lad cellen være tom, når rækken gælder alle beregninger.',
  ),
  itemMissing: {
    headline: (header) => `${header} mangler i SØM – indsats`,
    expected: ({ header }) => `en række med oplysningen ${header}`,
    remedy: ({ header }) =>
      `Udfyld ${header}. Mangler rækken, så skriv ${header} i kolonnen Oplysning i en ny række.`,
  },
  itemTwice: {
    headline: (header) => `${header} står der to gange`,
    expected: () => 'kun én række for samme oplysning og beregning',
    remedy: () => 'Slet den ene række, eller skriv en anden beregning i den.',
  },
  costNotFilled: words(
    'Posten er ikke udfyldt',
    'et beløb og et år, eller 0 kr, når der ikke er en udgift',
    ({ about: post = 'posten' }) => `Er der ingen udgift til ${post}? Skriv 0, eller slet rækken.`,
  ),
  leftOutRow: words(
    'En række kan ikke bruges',
    'en række uden fejl',
    'Ret fejlen i rækken. Indtil da vises intet resultat.',
  ),
  noParticipants: words(
    'Der er ingen deltagere',
    'mindst én deltager',
    'Skriv antal og år i SØM – deltagere.',
  ),
  noConsequences: words(
    'Der er ingen konsekvenser',
    'mindst én ydelse, som indsatsen ændrer brugen af',
    'Skriv ydelserne i SØM – konsekvenser. Uden dem viser beregningen kun omkostningerne.',
  ),
  noCosts: words(
    'Der er ingen omkostninger',
    'hvad indsatsen koster',
    'Skriv udgifterne i SØM – omkostninger.',
  ),
  horizonTooShort: words(
    'Tidshorisonten er for kort',
    'et helt tal på mindst 1 år',
    'Ret tidshorisonten i SØM – indsats.',
  ),
  horizonBeyondEstimates: words(
    'Tidshorisonten er længere end skønnene',
    (facts) => `højst ${expected(facts)} år, så langt som skønnene rækker`,
    'Skriv skøn for de sidste år, eller gør horisonten kortere. År uden skøn tæller som 0.',
  ),
  periodTurned: words(
    'Sidste år ligger før første år',
    (facts) => `${expected(facts)} eller senere`,
    'Ret årene i SØM – indsats.',
  ),
  yearOutsideHorizon: words(
    'Året ligger uden for beregningen',
    (facts) => `et år i ${expected(facts)}`,
    'Ret året, eller gør tidshorisonten længere.',
  ),
  yearOutsidePeriod: words(
    'Året ligger efter indsatsens sidste år',
    (facts) => `et år i ${expected(facts)}`,
    'Ret året, hvis det er skrevet forkert. Det er talt med.',
  ),
  negativeParticipants: words('Antallet er under nul', '0 eller flere', 'Ret antallet.'),
  rateOutOfRange: words(
    'Andelen er uden for 0–100 %',
    'en andel fra 0 til 100 %',
    'Ret andelen i SØM – indsats.',
  ),
  rateBelowBaseline: words(
    'Succesraten er lavere end den andel, der ville lykkes alligevel',
    (facts) => `mindst ${expected(facts)}`,
    'Succesraten skrives brutto: også dem, der ville have nået målet alligevel. Er den skrevet netto, så skriv 0 ved Ville lykkes alligevel.',
  ),
  rangeTurned: words(
    'Lav og høj ligger ikke på hver sin side',
    'lav under og høj over tallet',
    'Ret lav eller høj, så tallet ligger imellem dem.',
  ),
  discountRateOutOfRange: words(
    'Renten er uden for 0–20 %',
    'en rente fra 0 til 20 %',
    'Ret renten i SØM – indsats.',
  ),
  priceMissing: words(
    'En ydelse mangler en pris',
    (facts) => `en pris${about(facts)}`,
    'Skriv prisen i SØM – priser, med samme navn på ydelsen.',
  ),
  priceUnused: words(
    'En pris bliver ikke brugt',
    (facts) => `konsekvenser${about(facts)}`,
    'Tjek, at ydelsen er stavet ens i SØM – konsekvenser og SØM – priser.',
  ),
  unitMismatch: words(
    'Enhederne passer ikke sammen',
    (facts) => `samme enhed${about(facts)}: ${expected(facts)}`,
    'Skriv samme enhed i SØM – konsekvenser og SØM – priser, og ret tallet, så det passer til enheden.',
  ),
  indexMissing: words(
    'Prisindekset mangler et år',
    (facts) => `indeks for begge år, når prisniveauet ikke er ${expected(facts)}`,
    'Skriv årenes nettoprisindeks i SØM – prisindeks.',
  ),
  indexNotPositive: words('Indekset skal være over 0', 'et tal over 0', 'Ret indekset.'),
  sharesNotOne: words(
    'Udvalgenes andele giver ikke 100 %',
    (facts) => `andele, der giver 100 %${about(facts)}`,
    'Ret andelene, eller slet dem alle.',
  ),
  serviceTwice: words(
    'Ydelsen står der to gange',
    (facts) => `kun én række${about(facts)}`,
    'Læg rækkerne sammen, eller giv ydelserne hver sit navn.',
  ),
  yearTwice: words(
    'Året står der to gange',
    'kun én række for hvert år',
    'Læg rækkerne sammen, eller ret året.',
  ),
  unusualSign: words(
    'Borgerne bruger mere med succes',
    (facts) => `et minus${about(facts)}: succes betyder oftest mindre forbrug`,
    'Er det meningen, så skriv hvorfor i Note. Ellers sæt minus foran tallet.',
  ),
  negativeAmount: words(
    'Beløbet er under nul',
    'et beløb på 0 eller mere',
    'Er det en sparet udgift, så skriv det i Note. Den er trukket fra.',
  ),
  successesAboveParticipants: words(
    'Flere lykkedes, end der var deltagere',
    (facts) => `højst ${expected(facts)}`,
    'Ret antallet.',
  ),
  courseLongerThanPeriod: words(
    'Forløbet er længere end indsatsen',
    (facts) => `højst ${expected(facts)} måneder`,
    'Tjek forløbets længde og indsatsens år. Der regnes ikke med længden.',
  ),
  versionDamaged: words(
    'En frossen version er ikke, som den blev gemt',
    ({ about: version = '', wanted = '', other = '' }) =>
      wanted === other
        ? `et kontroltal, der passer til version ${version}; der er rettet i linjen eller i dens ${other} frosne tal`
        : `et kontroltal, der passer til version ${version}; den blev frosset med ${wanted} tal, og nu er der ${other}`,
    'Fortryd det, der er rettet eller slettet i SØM – versioner og SØM – frosne tal. Indtil da bliver versionen ikke brugt.',
  ),
  versionTwice: words(
    'En version står der to gange',
    ({ about: version = '' }) => `kun én linje for version ${version} af beregningen`,
    'Slet den linje, der er kommet til. Indtil da bliver den ikke brugt.',
  ),
};
