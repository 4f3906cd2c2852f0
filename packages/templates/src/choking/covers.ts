// SPDX-License-Identifier: Apache-2.0

/** Where each topic of the choking record; it is in no row of the grid is asked. */
export const covers: readonly { readonly row: string; readonly field: string; readonly items: readonly string[] }[] = [
  {
    row: 'choking-risk',
    field: 'previous choking, aspiration or chest infections',
    items: ['chokedBefore', 'events', 'chestInfections'],
  },
  { row: 'choking-risk', field: 'signs', items: ['signs'] },
  { row: 'choking-risk', field: 'causes', items: ['causes'] },
  { row: 'choking-risk', field: 'behaviour', items: ['behaviour'] },
  { row: 'choking-risk', field: 'plan of a therapist in date', items: ['swallowingPlan', 'therapistAsked'] },
  { row: 'choking-risk', field: 'food level', items: ['foodLevel'] },
  { row: 'choking-risk', field: 'drink level', items: ['drinkLevel'] },
  { row: 'choking-risk', field: 'posture and supervision', items: ['posture', 'supervision'] },
  { row: 'choking-risk', field: 'staff trained', items: ['trained'] },
  { row: 'choking-risk', field: 'risk the person accepts', items: ['wantsOtherwise', 'decisionRecord'] },
];
