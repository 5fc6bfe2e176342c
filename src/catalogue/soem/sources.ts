import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Source } from '../../domain/instruments/instrument';

const read: CalendarDate = { year: 2026, month: 11, day: 22 };

/** The published documents that figures of SØM come from. */
export const soemSources = {
  randers2023: {
    title: 'Social- og Boligstyrelsen og Randers Kommune, oplæg om ACT, 25. oktober 2023',
    address:
      'https://sbst.dk/tvaergaende-omrader/om-social-og-boligstyrelsens-viden/soem-og-oekonomiske-analyser/soem/erfaringsdatabase/oekonomisk-analyse-af-act-randers',
    read,
  },
  faqEffect: {
    title: 'Socialstyrelsen: SØM, spørgsmål og svar om effekt',
    address:
      'https://socialstyrelsen.dk/tvaergaende-omrader/socialstyrelsens-viden/som-og-okonomiske-analyser/som/faq/faq-vidensdatabasen-effekt',
    read,
  },
  faqPrices: {
    title: 'Socialstyrelsen: SØM, spørgsmål og svar om priser',
    address:
      'https://socialstyrelsen.dk/tvaergaende-omrader/socialstyrelsens-viden/som-og-okonomiske-analyser/som/faq/faq-vidensdatabasen-priser',
    read,
  },
  consequences: {
    title: 'social.dk: SØM, vidensdatabasen, konsekvenser',
    address: 'https://www.social.dk/tvaergaaende/soem/viden-i-soem/vidensdatabasen-konsekvenser',
    read,
  },
  documentation2018: {
    title: 'VIVE og Incentive 2018: dokumentation af SØM',
    address: 'https://9pdf.org/document/y4wxj43r-social%C3%B8konomisk-investeringsmodel-s%C3%B8m.html',
    read,
  },
  discountRate2021: {
    title: 'Finansministeriet: dokumentationsnotat for diskonteringsrenten, 7. januar 2021',
    address:
      'https://www.pdfdrive.to/dl/dokumentationsnotat-for-den-samfundsoekonomiske-diskonteringsrente-7-januar-2021',
    read,
  },
  refudOtherCare: {
    title: 'REFUD: sygesikring, andre behandlere',
    address: 'https://refud.dk/sygesikringandre',
    read,
  },
  prison2015: {
    title: 'Kriminalforsorgen: økonomi',
    address: 'http://www.kriminalforsorgen.dk/%C3%98konomi-7062.aspx',
    read,
  },
  housingFirst: {
    title: 'Godt i gang med Housing First: økonomien i Housing First',
    address: 'https://godtigang-housingfirst.dk/tema-okonomien-i-housing-first/',
    read,
  },
  rates2023: {
    title: 'Social- og Boligministeriet: satser for voksne 2023',
    address:
      'https://sm.dk/lovstof/satser-paa-social-og-aeldreomraadet/satser-paa-social-og-aeldreomraadet-for-2023/voksne',
    read,
  },
  rates2021: {
    title: 'Social- og Ældreministeriet: satser for voksne 2021',
    address: 'https://www.sm.dk/lovstof/satser-paa-socialomraadet/satser-paa-socialomraadet-for-2021/voksne',
    read,
  },
  specialBeds2019: {
    title: 'Region Hovedstadens Psykiatri: takst for særlige pladser 2019',
    address:
      'https://www.psykiatri-regionh.dk/centre-og-social-tilbud/Psykiatriske-centre/Psykiatrisk-Center-Nordsjaelland/Undersoegelse-og-behandling/saerlige-pladser/for-fagfolk/Sider/Takst.aspx',
    read,
  },
  specialBeds2022: {
    title: 'Region Hovedstadens Psykiatri: økonomi for særlige pladser 2022',
    address:
      'https://www.psykiatri-regionh.dk/centre-og-social-tilbud/Psykiatriske-centre/Psykiatrisk-Center-Nordsjaelland/Undersoegelse-og-behandling/saerlige-pladser-i-psykiatrien/For-fagfolk/Sider/%C3%98konomi.aspx',
    read,
  },
  sicknessBenefit2016: {
    title: 'Retsinformation: sats for sygedagpenge 2016',
    address: 'https://www.retsinformation.dk/Forms/R0710.aspx?id=184114',
    read,
  },
  icmTransitional2018: {
    title: 'Afprøvning af midlertidige overgangsboliger og ICM-bostøtte til unge, omkostninger',
    address:
      'https://9pdf.org/article/indsatsens-omkostninger-afpr%C3%B8vning-midlertidige-overgangsboliger-icm-bost%C3%B8tte-unge.yr3d86mo',
    read,
  },
  ctiMentalIllness2018: {
    title: 'Dokumenterede metoder i bostøtteindsatsen til mennesker med psykiske lidelser, økonomi',
    address:
      'https://9pdf.org/article/%C3%B8konomi-indsatsen-dokumenterede-metoder-bost%C3%B8tteindsatsen-mennesker-psykiske.q5mr99vw',
    read,
  },
  recidivism2021: {
    title: 'Den Sociale Investeringsfond: investering i forebyggelse af recidiv',
    address: 'https://dsi.dk/investering-i-forebyggelse-af-recidiv/',
    read,
  },
  homelessnessReform: {
    title: 'Social- og Boligstyrelsen: omstilling af hjemløshedsområdet (lovforslag L 64, 2022-23)',
    address: 'https://www.sbst.dk/voksne/hjemloeshed/omstilling-af-hjemloeshedsomraadet',
    read,
  },
  refusionReform: {
    title: 'Cabi: refusionsreformen (lovforslag L 4, 2014-15)',
    address: 'http://www.cabiweb.dk/jobcentre/refusionsreform/',
    read,
  },
  costlyCases: {
    title: 'Serviceloven § 176, to udgaver',
    address: 'https://danskelove.dk/serviceloven/176',
    read,
  },
  costlyCases2020: {
    title: 'Lovforslag L 197, 2019-20: refusion for særligt dyre enkeltsager',
    address: 'https://ft.dk/samling/20191/lovforslag/l197/20191_l197_som_fremsat.htm',
    read,
  },
} satisfies Record<string, Source>;
