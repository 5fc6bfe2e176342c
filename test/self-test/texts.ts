// Words of the developer's page. It is for testers at the developers', not for caseworkers.
export const selfTestTexts = {
  developers: 'For udviklere',
  open: 'Selvtest',
  leave: 'Til panelet',
  title: 'Selvtest i Excel',
  about:
    'Kører de samme prøver i den åbne projektmappe, som udviklerne kører mod deres egen efterligning af Excel. Rapporten viser, hvor efterligningen tager fejl.',
  warning:
    'Projektmappen skal være tom og kun til dette. Alt i den slettes igen og igen undervejs, og fortryd virker ikke bagefter.',
  notEmpty: 'Projektmappen er ikke tom.',
  notEmptyRemedy:
    'Opret en ny, tom projektmappe i Excel, åbn panelet i den, og begynd forfra. Intet er ændret.',
  tester: 'Hvem tester (initialer)',
  howMany: 'Hvor meget',
  all: (count: number) => `Alle ${count} prøver`,
  sample: (count: number) => `Et udpluk: hver tiende, ${count} prøver`,
  start: 'Kør selvtest',
  stop: 'Stop',
  progress: (done: number, total: number) => `${done} af ${total}`,
  running: 'Kører',
  noRecorder: 'Denne Excel giver ikke adgang til optagelse. Rapporten bliver lavet alligevel.',
  stopped: 'Stoppet før tid.',
  allPassed: (count: number) => `Alle bestået: ${count}.`,
  someFailed: (failed: number, count: number) => `${failed} af ${count} fejlede.`,
  byHandToo: (count: number) => (count === 0 ? '' : ` ${count} skal prøves i hånden.`),
  failed: 'Fejlede',
  byHand: 'Skal prøves i hånden',
  takeHome: 'Rapport eller optagelse, til at kopiere',
  copyReport: 'Kopiér rapport',
  copyRecording: 'Kopiér optagelse',
  saveRecording: 'Gem optagelse',
  copied: 'Kopieret.',
  notCopied: 'Kunne ikke kopiere. Gå til feltet nedenfor, tryk Ctrl+A og Ctrl+C.',
  broken: 'Selvtesten kunne ikke gå i gang.',
} as const;

export const outcomeWords = { passed: 'bestået', failed: 'fejlet', byHand: 'i hånden' } as const;
