import type { Instrument, InstrumentId, Source } from '../domain/instruments/instrument';
import { sources } from './sources';

/**
 * What may be shipped and shown: `free` = the questions may be shown where their file is installed; `licenceNeeded` =
 * the municipality must hold a licence, and only a total is entered; `localText` = the municipality brings the text.
 */
export type LicenceClass = 'free' | 'licenceNeeded' | 'localText';

/** An instrument with what people need to know to use it. The questions' own wording is never part of it. */
export interface InstrumentEntry {
  readonly instrument: Instrument;
  readonly name: string;
  readonly measures: string;
  readonly unit: string;
  readonly licence: LicenceClass;
  readonly licenceNote: string;
  /** The time the answers are about. */
  readonly recall: string;
  readonly respondent: string;
  /** Neutral keywords of our own for the answers, in order; empty when only a total may be entered. */
  readonly keywords: readonly string[];
  /** Range, step, cut-offs and meaningful change, in words, for the explanation of a figure. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

const who5: InstrumentEntry = {
  instrument: {
    id: 'WHO-5',
    min: 0,
    max: 100,
    step: 4,
    betterIs: 'high',
    meaningfulChange: 10,
    answers: { count: 5, min: 0, max: 5, factor: 4 },
    // The sources say "35 or less" and "50 or less". No score is 35 or 50, so below and at most are the same here.
    cutOffs: [
      {
        fromAge: 9,
        score: 35,
        meaning: 'stor risiko for depression eller stressbelastning (35 eller derunder)',
      },
      { fromAge: 9, score: 50, meaning: 'risiko for depression eller stressbelastning (50 eller derunder)' },
    ],
  },
  name: 'WHO-5',
  measures: 'trivsel',
  unit: 'point',
  licence: 'free',
  licenceNote:
    'Må bruges frit til ikke-kommercielle formål med kildeangivelse (CC BY-NC-SA 3.0 IGO). Spørgsmålenes ordlyd følger ikke med.',
  recall: 'de sidste to uger',
  respondent: 'borgeren, eventuelt med oplæsning',
  keywords: ['humør', 'ro', 'energi', 'søvn', 'interesse'],
  notes: [
    'Fem svar fra 0 til 5. Summen ganges med 4 og giver 0–100; højt er godt.',
    'En ændring på 10 point eller mere betyder noget. Point ligger med 4 imellem, så det er i praksis 12.',
    'Mangler et svar, beregnes ingen score.',
  ],
  sources: [sources.who5Vidensportal, sources.who5Review],
};

const ors: InstrumentEntry = {
  instrument: {
    id: 'ORS',
    min: 0,
    max: 40,
    step: 0.1,
    betterIs: 'high',
    meaningfulChange: 5,
    answers: null,
    cutOffs: [
      { fromAge: 13, score: 28, meaning: 'under grænsen for 13–17-årige' },
      { fromAge: 18, score: 25, meaning: 'under grænsen for voksne' },
    ],
  },
  name: 'ORS',
  measures: 'livssituation på fire områder',
  unit: 'point',
  licence: 'licenceNeeded',
  licenceNote: 'Kræver, at kommunen har licens. Her registreres kun den samlede score.',
  recall: 'den sidste uge til og med i dag',
  respondent: 'borgeren, ved samtalens start',
  keywords: [],
  notes: [
    'Samlet score fra 0 til 40 med én decimal; højt er godt.',
    'En ændring på 5 point eller mere betyder noget.',
    'Grænsen er 25 for voksne. For 13–17-årige bruges 28, som endnu ikke er efterprøvet i en kilde.',
  ],
  sources: [sources.orsCorc, sources.orsOpenFit],
};

/** The registry: every instrument of the product with its figures, licence class and sources. */
export const instrumentEntries: Readonly<Record<InstrumentId, InstrumentEntry>> = { 'WHO-5': who5, ORS: ors };

/** The instruments as the rules know them. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = {
  'WHO-5': who5.instrument,
  ORS: ors.instrument,
};
