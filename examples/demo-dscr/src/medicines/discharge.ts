// SPDX-License-Identifier: Apache-2.0

/** What the hospital sent home with James: one medicine changed, one left out, one new. Made up, and not for care. */
export const DISCHARGE_OF = 'resident-james';

export const DISCHARGE = {
  source: 'Discharge letter, County General Hospital',
  items: [
    {
      ...{
        medicationId: 'valproate',
        name: 'Sodium valproate 200mg gastro-resistant tablets',
        changeStatus: 'changed',
      },
      ...{ dose: { value: 3, unit: 'tablet' }, reason: 'A seizure on the ward' },
      timing: { frequency: 2, period: 1, periodUnit: 'd' },
    },
    {
      ...{ medicationId: 'ramipril', name: 'Ramipril 5mg tablets', changeStatus: 'unchanged' },
      ...{ dose: { value: 1, unit: 'tablet' }, timing: { frequency: 1, period: 1, periodUnit: 'd' } },
    },
    {
      ...{ medicationId: 'omeprazole', name: 'Omeprazole 20mg capsules', changeStatus: 'new' },
      ...{ dose: { value: 1, unit: 'capsule' }, timing: { frequency: 1, period: 1, periodUnit: 'd' } },
      reason: 'For six weeks',
    },
  ],
};
