import type { Severity } from '../sheets/fault';
import { danishCount } from './danish-format';

// Words of the page that shows what is wrong in the sheets.
export const paneCheck = {
  title: 'Kontrol',
  none: 'Ingen fejl og ingen spørgsmål. Tallene kan bruges, som de står.',
  noSheets:
    'Her kommer det, der mangler eller ikke kan læses i arkene. Først skal arkene oprettes fra Start.',
  severities: { error: 'Fejl', question: 'Spørgsmål', note: 'Oplysninger' } satisfies Record<
    Severity,
    string
  >,
  severityHelp: {
    error: 'Ikke regnet med, før det er rettet.',
    question: 'Regnet med. Se, om det er rigtigt.',
    note: 'Til orientering.',
  } satisfies Record<Severity, string>,
  group: (count: number, sheet: string, headline: string) =>
    `${danishCount(count, 'række', 'rækker')} · ${sheet} · ${headline}`,
  wholeTable: (sheet: string, headline: string) => `${sheet} · ${headline}`,
  found: (found: string, expected: string) => `Fandt »${found}«, ventede ${expected}.`,
  more: (count: number) => `og ${danishCount(count, 'sted', 'steder')} til. Ret nogle, så vises de næste.`,
  mendable: (count: number) =>
    `${danishCount(count, 'sted', 'steder')} kan rettes sikkert uden at ændre meningen.`,
  preview: 'Vis rettelser',
  previewGroup: 'Ret (forhåndsvisning)',
  previewOf: (headline: string) => `Ret (forhåndsvisning): ${headline}`,
  proposal: (change: string) => `Forslag: ${change}.`,
  previewTitle: 'Det bliver rettet',
  mend: (count: number) => `Ret ${danishCount(count, 'sted', 'steder')}`,
  back: 'Fortryd',
  mended: (count: number) => `${danishCount(count, 'sted', 'steder')} er rettet.`,
  replaced: {
    number: (was: string, value: string) => `»${was}« bliver tallet ${value}`,
    share: (was: string, value: string) => `»${was}« bliver ${value}`,
    date: (was: string, value: string) => `»${was}« bliver datoen ${value}`,
    text: (was: string, value: string) => `»${was}« bliver »${value}«`,
  },
  renamed: (was: string, header: string) => `overskriften »${was}« bliver ${header}`,
  added: (header: string) => `kolonnen ${header} tilføjes`,
  checkAgain: 'Kontrollér igen',
} as const;
