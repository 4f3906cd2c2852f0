// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { DRINK_LEVELS, FOOD_LEVELS, flowLevel, flowRemaining } from '../levels.js';

/**
 * What is known of the person's swallowing, and the levels a clinician set. Names and numbers are IDDSI's, unchanged.
 * The parts of an entry offer no reason for having no answer: a reason given there would become the state of the whole
 * statement, and take the difficulty away.
 */
export const foodAndDrink: GroupItem = {
  type: 'group',
  id: 'foodAndDrink',
  label: 'Swallowing, food and drink',
  help: 'Whoever brings the trolley reads this. Say that nobody asked, if nobody did.',
  items: [
    {
      type: 'text',
      id: 'difficulty',
      label: 'What is difficult about swallowing?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      binding: { class: 'Safety statements', element: 'swallowing', select: 'difficulty.originalText' },
    },
    {
      type: 'display',
      id: 'notNone',
      label: 'Until it is known, this person is not somebody who can have anything. Ask before you give food or drink.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'difficulty', is: 'not-asked' },
          { op: 'unknown', item: 'difficulty', is: 'unknown' },
          { op: 'unknown', item: 'difficulty', is: 'declined' },
        ],
      },
    },
    {
      type: 'date',
      id: 'swallowingAskedOn',
      label: 'When was this asked?',
      help: 'The day somebody asked. If you have asked again now, give the day of today.',
      required: true,
      unknowns: ['unknown'],
      max: 'today',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'difficulty' },
          { op: 'unknown', item: 'difficulty', is: 'none-known' },
          { op: 'unknown', item: 'difficulty', is: 'declined' },
          { op: 'unknown', item: 'difficulty', is: 'unknown' },
        ],
      },
      binding: { class: 'Safety statements', element: 'swallowing', select: 'askedOn' },
    },
    {
      type: 'text',
      id: 'swallowingAnsweredBy',
      label: 'Who answered?',
      unknowns: ['unknown'],
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'difficulty' },
          { op: 'unknown', item: 'difficulty', is: 'none-known' },
          { op: 'unknown', item: 'difficulty', is: 'declined' },
          { op: 'unknown', item: 'difficulty', is: 'unknown' },
        ],
      },
      binding: { class: 'Safety statements', element: 'swallowing', select: 'answeredBy' },
    },
    {
      type: 'group',
      id: 'levels',
      label: 'Food and drink as it was set',
      enableWhen: { op: 'exists', item: 'difficulty' },
      items: [
        {
          type: 'choice',
          id: 'foodLevel',
          label: 'Food (IDDSI)',
          help: 'As the therapist set it. You do not choose it here.',

          control: 'radio',
          options: FOOD_LEVELS,
          open: { label: 'No level: what was agreed' },
          binding: { class: 'Safety statements', element: 'swallowing', select: 'foodTexture', as: 'coded-value' },
        },
        {
          type: 'choice',
          id: 'drinkLevel',
          label: 'Drink (IDDSI)',

          control: 'radio',
          options: DRINK_LEVELS,
          open: { label: 'No level: what was agreed' },
          binding: { class: 'Safety statements', element: 'swallowing', select: 'drinkThickness', as: 'coded-value' },
        },
        {
          type: 'display',
          id: 'iddsiNotice',
          label:
            'Levels and names: The International Dysphagia Diet Standardisation Initiative 2019, iddsi.org/framework, licensed under CC BY-SA 4.0. What each level means is described there.',
        },
        {
          type: 'choice',
          id: 'levelSetBy',
          label: 'Who set these levels?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'therapist', label: 'A speech and language therapist' },
            { code: 'clinician', label: 'Another clinician' },
            { code: 'family', label: 'The family, or as it always was' },
            { code: 'staff', label: 'Staff' },
          ],
        },
        {
          type: 'display',
          id: 'noTherapist',
          label: 'No clinician set this. Keep to what is safest now, and have a therapist look at it.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'in', value: { op: 'answer', item: 'levelSetBy' }, list: ['family', 'staff'] },
              { op: 'unknown', item: 'levelSetBy' },
            ],
          },
        },
        {
          type: 'date',
          id: 'levelSetOn',
          label: 'When were they set?',
          max: 'today',
          binding: { class: 'Safety statements', element: 'swallowing', select: 'assessedOn' },
        },
        flowRemaining,
        {
          type: 'display',
          id: 'flowOtherLevel',
          label: 'The test does not give the level that was set. Do not give this drink: make it again and test it.',
          enableWhen: {
            op: 'or',
            of: [
              {
                op: 'and',
                of: [
                  { op: 'equal', left: { op: 'answer', item: 'drinkLevel' }, right: { op: 'constant', value: '0' } },
                  { op: 'not-equal', left: flowLevel, right: { op: 'constant', value: 0 } },
                ],
              },
              {
                op: 'and',
                of: [
                  { op: 'equal', left: { op: 'answer', item: 'drinkLevel' }, right: { op: 'constant', value: '1' } },
                  { op: 'not-equal', left: flowLevel, right: { op: 'constant', value: 1 } },
                ],
              },
              {
                op: 'and',
                of: [
                  { op: 'equal', left: { op: 'answer', item: 'drinkLevel' }, right: { op: 'constant', value: '2' } },
                  { op: 'not-equal', left: flowLevel, right: { op: 'constant', value: 2 } },
                ],
              },
              {
                op: 'and',
                of: [
                  { op: 'equal', left: { op: 'answer', item: 'drinkLevel' }, right: { op: 'constant', value: '3' } },
                  { op: 'not-equal', left: flowLevel, right: { op: 'constant', value: 3 } },
                ],
              },
              {
                op: 'and',
                of: [
                  { op: 'equal', left: { op: 'answer', item: 'drinkLevel' }, right: { op: 'constant', value: '4' } },
                  { op: 'not-equal', left: flowLevel, right: { op: 'constant', value: 4 } },
                ],
              },
            ],
          },
        },
        {
          type: 'display',
          id: 'flowOnTheEdge',
          label: 'Exactly 4 or 8 ml stands between two levels. Make it again and test it.',
          enableWhen: { op: 'in', value: { op: 'answer', item: 'flowRemainingMl' }, list: [4, 8] },
        },
      ],
    },
    {
      type: 'choice',
      id: 'thickener',
      label: 'Is something put into drinks to thicken them?',
      unknowns: ['unknown'],
      options: [
        { code: 'no', label: 'No' },
        { code: 'starch', label: 'Yes, with starch' },
        { code: 'gum', label: 'Yes, with gum' },
      ],
    },
    {
      type: 'choice',
      id: 'macrogol',
      label: 'Do they take a laxative with macrogol?',
      unknowns: ['unknown'],
      options: [
        { code: 'no', label: 'No' },
        { code: 'yes', label: 'Yes' },
      ],
    },
    {
      type: 'display',
      id: 'thickenerAndMacrogol',
      label:
        'Starch and macrogol together turn thin, and the person may choke. Do not mix them; ring the pharmacist now.',
      enableWhen: {
        op: 'and',
        of: [
          {
            op: 'or',
            of: [
              { op: 'unknown', item: 'thickener' },
              { op: 'equal', left: { op: 'answer', item: 'thickener' }, right: { op: 'constant', value: 'starch' } },
            ],
          },
          { op: 'equal', left: { op: 'answer', item: 'macrogol' }, right: { op: 'constant', value: 'yes' } },
        ],
      },
    },
  ],
};
