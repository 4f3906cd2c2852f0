// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';

/** What is asked of one change of position, or of one that did not come about. */
export const turned: readonly FormItem[] = [
  { type: 'time', id: 'turnedAt', label: 'Time', control: 'now' },
  {
    type: 'choice',
    id: 'position',
    label: 'Position now',
    options: [
      { code: 'left30', label: 'Left side, tilted' },
      { code: 'right30', label: 'Right side, tilted' },
      { code: 'back', label: 'Back' },
      { code: 'prone', label: 'Front' },
      { code: 'chair', label: 'Chair' },
      { code: 'standing', label: 'Stood or walked' },
      { code: 'away', label: 'Not here' },
    ],
  },
  {
    type: 'choice',
    id: 'skinLooks',
    label: 'Skin',
    options: [
      { code: 'as-usual', label: 'As usual' },
      { code: 'fades', label: 'Marked, fades when pressed' },
      { code: 'stays', label: 'Marked, does not fade' },
      { code: 'changed', label: 'Another colour, hot, hard, sore' },
      { code: 'broken', label: 'Broken, or a blister' },
      { code: 'not-seen', label: 'Not looked at' },
    ],
  },
  { type: 'text', id: 'skin', label: 'Where on the body, and what' },
  { type: 'boolean', id: 'refused', label: 'Said no to being moved?' },
  { type: 'text', id: 'helpedBy', label: 'Who moved them, with what' },
];
