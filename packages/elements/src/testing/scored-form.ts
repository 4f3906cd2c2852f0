// SPDX-License-Identifier: Apache-2.0
import { definitionOf } from './form-host.js';

/** A made-up scale, for stories and tests and not for care. */
export const scoredForm = definitionOf(
  [
    {
      type: 'choice',
      id: 'face',
      label: 'What does the face show?',
      options: [
        { code: 'calm', label: 'Calm', weight: 0 },
        { code: 'drawn', label: 'Drawn', weight: 2 },
      ],
    },
    {
      type: 'integer',
      id: 'cries',
      label: 'How often does the person cry out in an hour?',
      min: 0,
      points: [
        { max: 0, weight: 0 },
        { min: 1, weight: 3 },
      ],
    },
  ],
  {
    scores: [
      {
        id: 'pain',
        title: 'Pain',
        parts: [{ value: { op: 'weight', item: 'face' } }, { value: { op: 'weight', item: 'cries' } }],
        bands: [
          { code: 'none', label: 'No sign of pain', max: 1 },
          { code: 'some', label: 'Signs of pain', over: 1 },
        ],
        flags: [
          {
            code: 'often',
            label: 'Cries out often: tell the nurse',
            when: { op: 'greater', left: { op: 'answer', item: 'cries' }, right: { op: 'constant', value: 3 } },
          },
        ],
      },
    ],
  },
);
