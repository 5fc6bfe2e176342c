/**
 * Ids of the tables that the sheets of SØM hold. They stand here apart from their descriptions, because every reading asks
 * for them and the pane's first view need not know more.
 */
export const SOEM_TABLES: readonly string[] = [
  'soem_indsats',
  'soem_deltagere',
  'soem_omkostninger',
  'soem_finansiering',
  'soem_konsekvenser',
  'soem_priser',
  'soem_prisindeks',
  'soem_forbrug',
  'soem_skyggevisitation',
  'soem_vidensbase',
  'soem_scenarier',
  'soem_tjekliste',
  'soem_lister',
];

/** Ids of the tables of the archive, which only those read that need a version. */
export const VERSION_TABLES: readonly string[] = ['soem_versioner', 'soem_frosne'];
