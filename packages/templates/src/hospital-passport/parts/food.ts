// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

/** An answer, or a reason other than that nobody has asked. */
const somethingSaid: Expression = {
  op: 'or',
  of: [
    { op: 'exists', item: 'difficultyDisplay' },
    { op: 'exists', item: 'swallowing' },
    { op: 'unknown', item: 'swallowing', is: 'none-known' },
    { op: 'unknown', item: 'swallowing', is: 'declined' },
    { op: 'unknown', item: 'swallowing', is: 'unknown' },
  ],
};

/** Swallowing as the record has it, and help with food and drink. Levels are a clinician's: they are shown, never set. */
export const food: GroupItem = {
  type: 'group',
  id: 'foodAndDrink',
  label: 'Swallowing, food and drink',
  items: [
    {
      type: 'text',
      id: 'difficultyDisplay',
      label: 'Words of the code of the difficulty',
      hidden: true,
      readOnly: true,
      binding: { class: 'Safety statements', element: 'swallowing', select: 'difficulty.display', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'difficultyListed',
      label: 'Difficulty with swallowing, on my record',
      enableWhen: { op: 'exists', item: 'difficultyDisplay' },
      calculate: { op: 'answer', item: 'difficultyDisplay' },
    },
    {
      type: 'long-text',
      id: 'swallowing',
      label: 'What is difficult about swallowing?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      binding: { class: 'Safety statements', element: 'swallowing', select: 'difficulty.originalText' },
    },
    {
      type: 'long-text',
      id: 'swallowingSaidBy',
      label: 'Who said so about swallowing?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: somethingSaid,
      binding: { class: 'Safety statements', element: 'swallowing', select: 'answeredBy' },
    },
    {
      type: 'date',
      id: 'swallowingAskedOn',
      label: 'When were they asked about swallowing?',
      required: true,
      max: 'today',
      unknowns: ['unknown'],
      enableWhen: somethingSaid,
      binding: { class: 'Safety statements', element: 'swallowing', select: 'askedOn' },
    },
    {
      type: 'display',
      id: 'swallowingNotKnown',
      label: 'It is not known whether I swallow safely. Look before you give me food, drink or tablets.',
      enableWhen: {
        op: 'not',
        of: {
          op: 'or',
          of: [
            { op: 'exists', item: 'difficultyDisplay' },
            { op: 'exists', item: 'swallowing' },
            { op: 'unknown', item: 'swallowing', is: 'none-known' },
          ],
        },
      },
    },
    {
      type: 'group',
      id: 'levels',
      label: 'Food and drink as my record has it',
      help: 'Set by a clinician, with the form on choking. If the papers that come with me say otherwise, ask.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'difficultyDisplay' },
          { op: 'exists', item: 'swallowing' },
        ],
      },
      items: [
        {
          type: 'text',
          id: 'foodDisplay',
          label: 'Words of the level: food',
          hidden: true,
          readOnly: true,
          binding: {
            class: 'Safety statements',
            element: 'swallowing',
            select: 'foodTexture.display',
            mode: 'read',
          },
        },
        {
          type: 'text',
          id: 'foodWords',
          label: 'What was agreed: food',
          hidden: true,
          readOnly: true,
          binding: {
            class: 'Safety statements',
            element: 'swallowing',
            select: 'foodTexture.originalText',
            mode: 'read',
          },
        },
        {
          type: 'long-text',
          id: 'foodLevel',
          label: 'How my food is made',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'exists', item: 'foodDisplay' },
              { op: 'exists', item: 'foodWords' },
            ],
          },
          calculate: {
            op: 'first-known',
            of: [
              { op: 'answer', item: 'foodDisplay' },
              { op: 'answer', item: 'foodWords' },
            ],
          },
        },
        {
          type: 'text',
          id: 'drinkDisplay',
          label: 'Words of the level: drink',
          hidden: true,
          readOnly: true,
          binding: {
            class: 'Safety statements',
            element: 'swallowing',
            select: 'drinkThickness.display',
            mode: 'read',
          },
        },
        {
          type: 'text',
          id: 'drinkWords',
          label: 'What was agreed: drink',
          hidden: true,
          readOnly: true,
          binding: {
            class: 'Safety statements',
            element: 'swallowing',
            select: 'drinkThickness.originalText',
            mode: 'read',
          },
        },
        {
          type: 'long-text',
          id: 'drinkLevel',
          label: 'How thick my drinks are',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'exists', item: 'drinkDisplay' },
              { op: 'exists', item: 'drinkWords' },
            ],
          },
          calculate: {
            op: 'first-known',
            of: [
              { op: 'answer', item: 'drinkDisplay' },
              { op: 'answer', item: 'drinkWords' },
            ],
          },
        },
        {
          type: 'display',
          id: 'levelsNotSet',
          label:
            'My record does not say both how my food is made and how thick my drinks are. Ask before you give me any.',
          enableWhen: {
            op: 'not',
            of: {
              op: 'and',
              of: [
                {
                  op: 'or',
                  of: [
                    { op: 'exists', item: 'foodDisplay' },
                    { op: 'exists', item: 'foodWords' },
                  ],
                },
                {
                  op: 'or',
                  of: [
                    { op: 'exists', item: 'drinkDisplay' },
                    { op: 'exists', item: 'drinkWords' },
                  ],
                },
              ],
            },
          },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'eatingHelp',
      label: 'The help I need to eat and drink',
      help: 'How I sit, who is with me, my cup, my dentures. Food I do not eat for my faith or my health.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'unknown'],
    },
  ],
};
