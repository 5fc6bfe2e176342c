import type { Confidence, SourceType } from '../../domain/soem/basis';
import type { CostCategory, Divisor, Intervention, KnowledgeRow } from '../../domain/soem/facts';
import type { Payer } from '../../domain/soem/payer';
import type { CodeList } from '../code-lists';
import { sources } from '../sources';

/** A value of a drop-down: `code` as it stands in the sheet, `id` as the calculation knows it. */
export type NamedList<Id extends string> = readonly (CodeList[number] & { readonly id: Id })[];

const { experience2021: report, ownEstimate: own } = sources;

/** Betalere (aktører). */
export const payerList: NamedList<Payer> = [
  {
    id: 'kommune',
    code: 'Kommune',
    meaning: 'Kommunens kasse',
    synonyms: ['Kommunen', 'Komm.'],
    source: report,
  },
  { id: 'region', code: 'Region', meaning: 'Regionens kasse', synonyms: ['Regionen'], source: report },
  { id: 'stat', code: 'Stat', meaning: 'Statens kasse', synonyms: ['Staten'], source: report },
];

/** Who gives a grant: a payer, or somebody outside the public purses. */
export const giverList: NamedList<Payer | 'other'> = [
  ...payerList,
  { id: 'other', code: 'Anden', meaning: 'Fx en fond', synonyms: ['Fond', 'Andre', 'Andet'], source: own },
];

/** Kildetyper, as the report's table of local data use has them (5.1). */
export const sourceTypeList: NamedList<SourceType> = [
  {
    id: 'soemStandard',
    code: 'SØM-standard',
    meaning: 'Tal fra den officielle SØM-database',
    synonyms: ['SØM standard', 'SØM', 'Standard'],
    source: report,
  },
  { id: 'estimate', code: 'Skøn', meaning: 'Et fagligt skøn', synonyms: ['Gæt', 'Estimat'], source: report },
  {
    id: 'actualOutcomes',
    code: 'Faktiske udfald',
    meaning: 'Det, der faktisk er sket for jeres egne borgere',
    synonyms: ['Faktisk udfald', 'Egne udfald', 'Egne data'],
    source: report,
  },
  {
    id: 'otherDepartments',
    code: 'Andre afdelinger',
    meaning: 'Fx jobcenter eller økonomiafdeling',
    synonyms: ['Anden afdeling', 'Anden forvaltning'],
    source: report,
  },
  { id: 'indicators', code: 'Nøgletal', meaning: 'Jeres egne nøgletal', synonyms: [], source: report },
  {
    id: 'dobbeltBundlinje',
    code: 'Dobbelt bundlinje',
    meaning: 'Registreringer i dobbelt bundlinje',
    synonyms: ['Dobbelt-bundlinje', 'DB'],
    source: report,
  },
  {
    id: 'otherAnalyses',
    code: 'Øvrige analyser',
    meaning: 'Rapporter og undersøgelser',
    synonyms: ['Andre analyser', 'Analyse', 'Rapport'],
    source: report,
  },
];

/** Sikkerhed A–E. */
export const confidenceList: NamedList<Confidence> = [
  { id: 'A', code: 'A', meaning: 'Egne data om netop denne gruppe og indsats', synonyms: [], source: own },
  { id: 'B', code: 'B', meaning: 'Egne data om en lignende gruppe', synonyms: [], source: own },
  { id: 'C', code: 'C', meaning: 'Landstal eller undersøgelser', synonyms: [], source: own },
  { id: 'D', code: 'D', meaning: 'Begrundet skøn fra flere fagfolk', synonyms: [], source: own },
  { id: 'E', code: 'E', meaning: 'Et gæt', synonyms: [], source: own },
];

/** Slags udgift; the categories of the official cost model and two of our own. */
export const costCategoryList: NamedList<CostCategory> = [
  {
    id: 'preparation',
    code: 'Forberedelse',
    meaning: 'Opstart og etablering',
    synonyms: ['Opstart', 'Etablering'],
    source: report,
  },
  { id: 'training', code: 'Uddannelse', meaning: 'Kurser og oplæring', synonyms: ['Kurser'], source: report },
  { id: 'operation', code: 'Drift', meaning: 'Løn og daglig drift', synonyms: ['Løn'], source: report },
  {
    id: 'equipment',
    code: 'Materiel',
    meaning: 'Lokaler, udstyr og it',
    synonyms: ['Udstyr', 'Investering i materiel'],
    source: report,
  },
  {
    id: 'followUp',
    code: 'Opfølgning',
    meaning: 'Opfølgning, evaluering og revision',
    synonyms: ['Evaluering', 'Revision'],
    source: report,
  },
  { id: 'other', code: 'Andet', meaning: 'Alt andet', synonyms: ['Øvrigt', 'Anden'], source: own },
];

/** Whether people already have the problem that the intervention is about. */
export const purposeList: NamedList<NonNullable<Intervention['purpose']>['value']> = [
  {
    id: 'treatment',
    code: 'Behandling',
    meaning: 'Borgerne har problemet i dag',
    synonyms: ['Indsats'],
    source: report,
  },
  {
    id: 'prevention',
    code: 'Forebyggelse',
    meaning: 'Problemet skal undgås',
    synonyms: ['Forebyggende'],
    source: report,
  },
];

/** How well the own group fits the group that standard figures are from. */
export const matchList: NamedList<NonNullable<Intervention['matchesSoemGroup']>['value']> = [
  { id: 'yes', code: 'Ja', meaning: 'Gruppe og succesmål svarer til hinanden', synonyms: [], source: report },
  {
    id: 'partly',
    code: 'Delvist',
    meaning: 'Noget svarer til hinanden',
    synonyms: ['Til dels'],
    source: report,
  },
  { id: 'no', code: 'Nej', meaning: 'Gruppen er en anden', synonyms: [], source: report },
];

/** What a result per participant is divided by. */
export const divisorList: NamedList<Divisor> = [
  {
    id: 'planned',
    code: 'Planlagte',
    meaning: 'Alle, der begynder',
    synonyms: ['Planlagte deltagere'],
    source: own,
  },
  {
    id: 'completers',
    code: 'Gennemførte',
    meaning: 'Dem, der ikke falder fra',
    synonyms: ['Gennemfører'],
    source: own,
  },
  {
    id: 'discounted',
    code: 'Diskonterede',
    meaning: 'Antallet regnet tilbage som kroner',
    synonyms: ['Tilbagediskonterede'],
    source: own,
  },
];

/** Ja og nej. */
export const yesNoList: NamedList<'yes' | 'no'> = [
  { id: 'yes', code: 'Ja', meaning: 'Ja', synonyms: ['j', 'sand', 'true', 'x', '1'], source: own },
  { id: 'no', code: 'Nej', meaning: 'Nej', synonyms: ['n', 'falsk', 'false', '0'], source: own },
];

/** What a figure of the knowledge base is about. */
export const knowledgeKindList: NamedList<KnowledgeRow['kind']> = [
  { id: 'price', code: 'Pris', meaning: 'Kroner pr. enhed', synonyms: ['Enhedspris'], source: own },
  { id: 'consequence', code: 'Konsekvens', meaning: 'Forskel i forbrug', synonyms: [], source: own },
  { id: 'use', code: 'Forbrug', meaning: 'Forbrug før indsatsen', synonyms: [], source: own },
  {
    id: 'cost',
    code: 'Omkostning',
    meaning: 'Hvad en indsats har kostet',
    synonyms: ['Udgift'],
    source: own,
  },
  {
    id: 'effect',
    code: 'Effekt',
    meaning: 'Succesrate eller effektmål',
    synonyms: ['Succesrate'],
    source: own,
  },
];

/** The word a person reads for a value of the calculation. */
export function codeOf<Id extends string>(list: NamedList<Id>, id: Id): string {
  return list.find((value) => value.id === id)?.code ?? id;
}
