// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { attorneysOnRecord } from '../../attorneys-on-record.js';

/** Attorneys and deputies from their own form: shown here, changed there, so that the two can never differ. */
export const whoDecides: GroupItem = {
  type: 'group',
  id: 'whoDecides',
  label: 'Who may decide, if the person cannot',
  items: [
    {
      type: 'display',
      id: 'kinDoNotDecide',
      label: 'Next of kin and carers are asked what they know of the person. They do not decide by being family.',
    },
    ...attorneysOnRecord(
      'Attorneys and deputies on the record',
      'From the form on lasting power of attorney. Put right there what is wrong here.',
      'No attorney is on the record. That does not say that there is none: ask, and fill in the form on lasting power of attorney.',
    ),
  ],
};
