import type { CostCategory } from '../../domain/soem/facts';

/**
 * Posts that municipalities forgot when they added up what an intervention costs: project lead and support workers were
 * counted, the others were not. Source: Erfaringsopsamling, november 2021 (`sources.experience2021`), on SØM.
 */
export const forgottenPosts: readonly { readonly post: string; readonly category: CostCategory }[] = [
  { post: 'Projektledelse', category: 'operation' },
  { post: 'Økonomimedarbejder', category: 'operation' },
  { post: 'Socialrådgiver', category: 'operation' },
  { post: 'Uddannelse', category: 'training' },
  { post: 'Revision', category: 'followUp' },
  { post: 'Jura', category: 'preparation' },
  { post: 'Opfølgning og evaluering', category: 'followUp' },
  { post: 'Lokaler', category: 'equipment' },
  { post: 'Materiel', category: 'equipment' },
];
