// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 23 (personal emergency evacuation plan) is asked. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 23, field: 'room', items: ['room'] },
  { row: 23, field: 'mobility', items: ['mobility', 'dependency'] },
  { row: 23, field: 'staff needed', items: ['staffDay', 'staffNight', 'staffOnAtNight'] },
  { row: 23, field: 'aids', items: ['aids', 'aidsWhere'] },
  { row: 23, field: 'hearing the alarm', items: ['hears'] },
  { row: 23, field: 'oxygen', items: ['fireDangers', 'fireDangersWhat'] },
  { row: 23, field: 'route', items: ['route', 'otherRoute'] },
  { row: 23, field: 'awareness', items: ['understands', 'awareness'] },
  { row: 23, field: 'night plan', items: ['nightPlan'] },
];
