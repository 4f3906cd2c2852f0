// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 25 (bed rail risk assessment) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 25, field: 'reason', items: ['purpose'] },
  { row: 25, field: 'fits bed and mattress', items: ['compatible', 'fixed', 'equipment'] },
  {
    row: 25,
    field: 'entrapment',
    items: [
      'gapBetweenBarsMm',
      'gapRailPlatformMm',
      'gapEndMm',
      'heightAboveMattressMm',
      'gapMattressRailMm',
      'gapMattressRailSafe',
      'entrapHistory',
    ],
  },
  { row: 25, field: 'climbing', items: ['couldClimb'] },
  {
    row: 25,
    field: 'capacity and consent',
    items: ['consentBasis', 'consentWords', 'capacityAssessedOn', 'bestInterestsRecord'],
  },
  { row: 25, field: 'other options', items: ['alternatives', 'alternativesResult'] },
  { row: 25, field: 'checks', items: ['checks'] },
  { row: 25, field: 'review', items: ['reviewOn'] },
];
