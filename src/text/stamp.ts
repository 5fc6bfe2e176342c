/** Words of the status stamp on result sheets, and of the line under it. */
export const stampText = {
  done: 'Opdateret',
  running: 'Opdateres',
  version: 'version',
  dataId: 'data-id',
  runAgain: 'blev den ikke færdig, så tryk Opdatér igen',
  never: 'Ikke opdateret endnu',
  noUpdate: 'Tallene opdaterer ikke sig selv. Tryk Opdatér i panelet, når der er skrevet nyt i arkene.',
} as const;
