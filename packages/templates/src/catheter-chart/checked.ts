// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';

/** What is asked at one look at the catheter and its bag. */
export const checked: readonly FormItem[] = [
  { type: 'time', id: 'checkedAt', label: 'Time', control: 'now' },
  {
    type: 'choice',
    id: 'draining',
    label: 'Is it draining?',
    options: [
      { code: 'yes', label: 'Yes' },
      { code: 'little', label: 'Less than usual' },
      { code: 'no', label: 'No' },
      { code: 'not-seen', label: 'Not looked at' },
    ],
  },
  {
    type: 'multiple-choice',
    id: 'looks',
    label: 'What is new?',
    options: [
      { code: 'nothing', label: 'Nothing', exclusive: true },
      { code: 'cloudy', label: 'Cloudy, bits, smell' },
      { code: 'blood', label: 'Blood' },
      { code: 'leaking', label: 'Leaking past it' },
      { code: 'sore', label: 'Sore, red, pulled' },
      { code: 'pain', label: 'Pain in the belly' },
      { code: 'unwell', label: 'Hot, shivering, newly confused' },
    ],
  },
  {
    type: 'multiple-choice',
    id: 'done',
    label: 'Done',
    options: [
      { code: 'emptied', label: 'Bag emptied' },
      { code: 'bag', label: 'Bag changed' },
      { code: 'night-bag', label: 'Night bag on or off' },
      { code: 'washed', label: 'Washed round it' },
      { code: 'declined', label: 'Said no', exclusive: true },
    ],
  },
  { type: 'text', id: 'checkNote', label: 'Note' },
];
