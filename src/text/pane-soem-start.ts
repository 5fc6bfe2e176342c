import { danishCount } from './danish-format';

// Words of the start page of SØM. Amounts come as words of their own, rounded.
export const paneSoemStart = {
  noSheets:
    'Her regnes på, hvad en indsats koster og sparer kommune, region og stat. Først skal arkene til SØM oprettes. Dine egne ark røres ikke.',
  build: 'Opret ark til SØM',
  buildMissing: 'Opret manglende ark',
  fit: 'Passer SØM?',
  toStep: (step: string) => `Gå til ${step}`,
  mend: 'Ret fejl',
  refresh: 'Opdatér',
  seeResults: 'Se resultater',
  versions: 'Versioner og ændringer',
  contents: (calculations: number, years: string | undefined) =>
    [danishCount(calculations, 'beregning', 'beregninger'), years].filter(Boolean).join(' · '),
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  steps: (ready: number, all: number) =>
    ready === all ? 'Alle trin er udfyldt' : `${ready} af ${danishCount(all, 'trin', 'trin')} er udfyldt`,
  result: (sentence: string, net: string) => `${sentence}. Netto for det offentlige: ${net}`,
  faults: (missing: number, errors: number, questions: number) => {
    const parts = [
      ...(missing > 0 ? [danishCount(missing, 'oplysning mangler', 'oplysninger mangler')] : []),
      ...(errors > 0 ? [danishCount(errors, 'fejl', 'fejl')] : []),
      ...(questions > 0 ? [danishCount(questions, 'spørgsmål', 'spørgsmål')] : []),
    ];
    return parts.length === 0 ? 'Ingen fejl i arkene' : parts.join(' · ');
  },
  noResult: 'Resultatet vises, når der ikke mangler noget',
} as const;
