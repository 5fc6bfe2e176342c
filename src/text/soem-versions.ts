/** Words about frozen versions of a calculation. */
export const versionText = {
  unknownCount: 'ukendt antal',
  putBack: 'Fortryd rettelsen, eller skriv overskriften, som den var. Arkivet kan ikke læses før.',
} as const;
