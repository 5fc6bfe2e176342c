import type { ExplainTarget } from '../domain/soem/explanation';
import { soemResultText } from './soem-results';

// The page that takes a result apart. The words of the steps themselves are those of the sheet: soem-explanation.ts.
export const paneSoemExplain = {
  title: 'Forklaring',
  result: 'Resultat',
  mustHold: 'Hvad skal være sandt',
  steps: 'Sådan er tallet regnet',
  count: (steps: number) => (steps === 1 ? '1 trin' : `${steps} trin. Hvert trin bygger på dem før.`),
  figures: (words: string) => `Med tallene: ${words}`,
  inputs: 'Inddata',
  source: (words: string) => `Kilde: ${words}`,
  note: (words: string) => `Bemærkning: ${words}`,
  moreInputs: (count: number) => `Vis ${count} flere inddata`,
  openSheet: 'Vis arket til udskrift',
  refresh: 'Opdatér',
  /** Break-even has three answers, one for each thing that may change. */
  seeSteps: 'se de sidste trin',
  noPoint: 'intet punkt, se ovenfor',
} as const;

/** A result among those that can be chosen; whose it is stands beside. */
export function targetWords(target: ExplainTarget): string {
  switch (target.kind) {
    case 'net':
      return 'Netto';
    case 'perParticipant':
      return 'Netto pr. deltager';
    case 'breakEven':
      return 'Hvor netto er 0';
    case 'year':
      return `Netto i ${target.year}`;
    case 'area':
      return target.area.area ?? soemResultText.areas.costs;
  }
}
