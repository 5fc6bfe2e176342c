import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Source } from '../domain/instruments/instrument';

const read: CalendarDate = { year: 2026, month: 11, day: 22 };

/** The published documents that figures in this catalogue come from; a figure names one or more of them. */
export const sources = {
  experience2021: {
    title: 'Erfaringsopsamling, Social investeringspulje på hjemløshedsområdet, november 2021',
    address:
      'https://www.sbst.dk/udgivelser/2022/stoette-til-arbejdet-med-potentialeberegninger-og-udvikling-af-et-noegletalskatalog-som-stoetteredskab-for-omlaegning-paa-hjemloeshedsomraadet',
    read,
  },
  who5Vidensportal: {
    title: 'Vidensportalen: WHO-5',
    address: 'https://vidensportal.dk/dokumenter/voksne-med-handicap/who-5',
    read,
  },
  who5Review: {
    title: 'Topp m.fl. 2015: The WHO-5 Well-Being Index, a systematic review',
    address:
      'https://karger.com/pps/article/84/3/167/282903/The-WHO-5-Well-Being-Index-A-Systematic-Review-of',
    read,
  },
  orsCorc: {
    title: 'CORC: Outcome Rating Scale (ORS)',
    address:
      'https://www.corc.uk.net/outcome-experience-measures/outcome-rating-scale-ors-child-outcome-rating-scale-cors/',
    read,
  },
  orsOpenFit: {
    title: 'OpenFIT: vidensbase om ORS',
    address: 'https://openfitcustomersupport.powerappsportals.com/knowledgebase/article/KA-01028/en-us',
    read,
  },
  ctiCost2017: {
    title: 'Omkostningsvurdering af CTI, Socialstyrelsen 2017',
    address: 'https://www.sbst.dk/udgivelser/2017/omkostningsvurdering-af-cti',
    read,
  },
  ctiSocialDk: {
    title: 'social.dk: Critical Time Intervention (CTI) og hjemløshed',
    address:
      'https://www.social.dk/tvaergaaende/sociale-indsatser/critical-time-intervention-cti-og-hjemloeshed',
    read,
  },
  icmSocialDk: {
    title: 'social.dk: Intensive Case Management (ICM)',
    address: 'https://www.social.dk/tvaergaaende/sociale-indsatser/intensive-case-management-icm',
    read,
  },
  klFfb: {
    title: 'KL, Fælles Faglige Begreber (FFB), kodesystem version 20240530',
    address: 'https://github.com/hl7dk/kl-term',
    read,
  },
  ownEstimate: { title: 'Investeringspanelets eget skøn, se docs/decisions', read },
} satisfies Record<string, Source>;
