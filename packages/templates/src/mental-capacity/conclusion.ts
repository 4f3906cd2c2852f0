// SPDX-License-Identifier: Apache-2.0
import type { DisplayItem, GroupItem } from '@careplan-kit/forms/contract';

/** What is not yet written for "lacks capacity". They stand under the conclusion and change nothing in it. */
const gaps: readonly DisplayItem[] = [
  {
    type: 'display',
    id: 'notEvidencedYet',
    label:
      'What is written so far does not support that the person lacks capacity. Your conclusion stays as you gave it. Look again at what follows.',
    enableWhen: { op: 'variable', name: 'notEvidenced' },
  },
  {
    type: 'display',
    id: 'helpNotShown',
    label: 'It is not written that everything was done that could reasonably be done to help.',
    enableWhen: {
      op: 'and',
      of: [
        { op: 'variable', name: 'notEvidenced' },
        { op: 'not', of: { op: 'variable', name: 'helpShown' } },
      ],
    },
  },
  {
    type: 'display',
    id: 'abilityNotShown',
    label: 'None of the four abilities is answered with no.',
    enableWhen: {
      op: 'and',
      of: [
        { op: 'variable', name: 'notEvidenced' },
        {
          op: 'not',
          of: {
            op: 'first-known',
            of: [
              { op: 'variable', name: 'someAbilityMissing' },
              { op: 'constant', value: false },
            ],
          },
        },
      ],
    },
  },
  {
    type: 'display',
    id: 'causeNotShown',
    label: 'It is not written what affects the mind or brain, and that this is the reason.',
    enableWhen: {
      op: 'and',
      of: [
        { op: 'variable', name: 'notEvidenced' },
        { op: 'variable', name: 'someAbilityMissing' },
        { op: 'not', of: { op: 'variable', name: 'causeShown' } },
      ],
    },
  },
];

/** The assessor's own conclusion. Nothing fills it in. */
export const conclusionOfAssessor: GroupItem = {
  type: 'group',
  id: 'conclusionOfAssessor',
  label: 'Your conclusion',
  items: [
    {
      type: 'choice',
      id: 'conclusion',
      label: 'What do you conclude?',
      help: 'About this decision, on this day. If you cannot say, choose not known: the person is then treated as able to decide.',
      required: true,
      unknowns: ['unknown'],
      options: [
        {
          code: 'has-capacity',
          system: 'https://careplan-kit.example/code/capacity-conclusion',
          label: 'Has capacity for this decision',
        },
        {
          code: 'lacks-capacity',
          system: 'https://careplan-kit.example/code/capacity-conclusion',
          label: 'Lacks capacity for this decision at this time',
        },
      ],
      binding: {
        class: 'Mental capacity assessment',
        element: 'mentalCapacityAssessment',
        mode: 'write',
        on: 'create',
        as: 'coded-value',
      },
    },
    ...gaps,
    {
      type: 'long-text',
      id: 'summary',
      label: 'In a sentence or two: which decision, and what you found',
      help: 'This is what others read first. Always name the decision.',
      required: true,
      // After the conclusion: the words stand in the same value, beside its code.
      binding: {
        class: 'Mental capacity assessment',
        element: 'mentalCapacityAssessment',
        select: 'originalText',
        mode: 'write',
        on: 'create',
      },
    },
    {
      type: 'long-text',
      id: 'viewOfThePerson',
      label: 'What does the person say about this?',
      unknowns: ['not-asked', 'declined', 'unknown'],
    },
    {
      type: 'date',
      id: 'date',
      label: 'When was this assessed?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
      binding: { class: 'Mental capacity assessment', element: 'date', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'assessor',
      label: 'Who assessed it?',
      help: 'The name of whoever made this conclusion, and not of whoever types it.',
      required: true,
    },
    { type: 'text', id: 'assessorRole', label: 'What is their job or role?', required: true },
    {
      type: 'text',
      id: 'locationOfDocument',
      label: 'Where are the papers kept, if there are any?',
      binding: {
        class: 'Mental capacity assessment',
        element: 'locationOfDocument',
        select: 'originalText',
        mode: 'write',
        on: 'create',
      },
    },
    { type: 'date', id: 'reviewDate', label: 'When will this be looked at again?' },
    { type: 'text', id: 'reviewer', label: 'Who will look at it again?' },
  ],
};

/** What follows from it. */
export const whatNext: GroupItem = {
  type: 'group',
  id: 'whatNext',
  label: 'What happens next',
  enableWhen: { op: 'exists', item: 'conclusion' },
  items: [
    {
      type: 'long-text',
      id: 'whatThePersonDecided',
      label: 'What did the person decide?',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'conclusion' },
        right: { op: 'constant', value: 'has-capacity' },
      },
    },
    {
      type: 'display',
      id: 'bestInterestsNext',
      label:
        'The decision is now made in the person’s best interests: fill in “Best interests decision”. First look whether an attorney or a deputy may decide this, or whether the person refused it in advance.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'conclusion' },
        right: { op: 'constant', value: 'lacks-capacity' },
      },
    },
    {
      type: 'text',
      id: 'decisionMaker',
      label: 'Who will make the decision?',
      unknowns: ['unknown'],
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'conclusion' },
        right: { op: 'constant', value: 'lacks-capacity' },
      },
    },
  ],
};
