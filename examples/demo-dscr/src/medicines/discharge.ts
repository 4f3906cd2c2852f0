// SPDX-License-Identifier: Apache-2.0
// What the hospital sent home with James: one medicine changed, one the same, one new, one not mentioned. Made up, and not
// for care.
import { zoneOf } from '@careplan-kit/emar';
import { TIME_ZONE } from './rounds-of-day.js';

const JAMES = 'resident-james';
const tablets = (value: number) => ({ value, unit: 'tablet' });

/** He came home on the afternoon of this day, and nobody has compared the lists yet. */
export function jamesIsHome(day: string) {
  const at = new Date(zoneOf(TIME_ZONE).at(day, '16:00').ms).toISOString();
  return {
    discharge: {
      source: 'Discharge letter of the infirmary',
      dischargedAt: at,
      items: [
        {
          ...{ medicationId: 'valproate', dose: tablets(3), timing: { timeOfDay: ['08:00', '20:00'] } },
          ...{ changeStatus: 'dose-changed', reason: 'A seizure on the ward' },
        },
        {
          ...{ medicationId: 'ramipril', dose: tablets(1), timing: { timeOfDay: ['08:00'] } },
          changeStatus: 'unchanged',
        },
        {
          ...{ medicationId: 'omeprazole', dose: { value: 1, unit: 'capsule' }, timing: { timeOfDay: ['08:00'] } },
          ...{ changeStatus: 'started', reason: 'Stomach pain with the other tablets' },
        },
      ],
      lastDoses: [],
    },
    // What is not the same waits until two people have decided it.
    reconciliation: {
      ...{ status: 'open', personId: JAMES, openedAt: at },
      unresolved: ['james-valproate', 'james-lactulose'],
    },
  };
}
