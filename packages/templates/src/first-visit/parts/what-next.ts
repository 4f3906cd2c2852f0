// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

/** Something the council sent is different, or nobody knows it. */
const somethingOpen: Expression = {
  op: 'or',
  of: [
    {
      op: 'over',
      items: 'services',
      fold: 'any',
      value: { op: 'in', value: { op: 'answer', item: 'serviceChecked' }, list: ['changed', 'not-known'] },
    },
    {
      op: 'over',
      items: 'needs',
      fold: 'any',
      value: { op: 'in', value: { op: 'answer', item: 'needChecked' }, list: ['changed', 'not-known'] },
    },
    {
      op: 'over',
      items: 'outcomes',
      fold: 'any',
      value: { op: 'in', value: { op: 'answer', item: 'outcomeChecked' }, list: ['changed', 'not-known'] },
    },
  ],
};

/** How care begins today, what goes back to the council, and when the care plan is there. */
export const whatNext: GroupItem = {
  type: 'group',
  id: 'whatNext',
  label: 'How care begins',
  items: [
    {
      type: 'group',
      id: 'firstActions',
      label: 'What you do from today',
      help: 'So that whoever comes tomorrow can begin. The care plan takes these up.',
      repeats: { min: 1, each: 'action' },
      binding: { class: 'Instruction', mode: 'write' },
      items: [
        {
          type: 'long-text',
          id: 'action',
          label: 'What will be done, and how?',
          required: true,
          unknowns: ['unknown'],
          binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
        },
        {
          type: 'text',
          id: 'actionBy',
          label: 'Who does it?',
          binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
        },
        {
          type: 'date',
          id: 'actionWhen',
          label: 'From when?',
          binding: { class: 'Instruction', element: 'when', mode: 'write' },
        },
        {
          type: 'date',
          id: 'actionReview',
          label: 'When do you look whether it works?',
          binding: { class: 'Instruction', element: 'reviewDate', mode: 'write' },
        },
      ],
    },
    {
      type: 'choice',
      id: 'personAgrees',
      label: 'Does the person agree that care begins like this?',
      required: true,
      unknowns: ['not-asked', 'declined'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'not-sure', label: 'It is not clear that they can decide this' },
      ],
    },
    {
      type: 'display',
      id: 'personSaysNo',
      label:
        'Then it does not begin like this. Write down what they want, and tell your manager and the council today.',
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'personAgrees' }, right: { op: 'constant', value: 'no' } },
    },
    {
      type: 'display',
      id: 'capacityFirst',
      label: 'Help them to decide first. If it stays unclear, do the mental capacity assessment for this decision.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'personAgrees' },
        right: { op: 'constant', value: 'not-sure' },
      },
    },
    {
      type: 'group',
      id: 'backToCouncil',
      label: 'Back to the council',
      help: 'You said that something is different or not known.',
      enableWhen: somethingOpen,
      items: [
        {
          type: 'choice',
          id: 'councilTold',
          label: 'Does the council know?',
          required: true,
          options: [
            { code: 'told', label: 'Yes, I told them' },
            { code: 'will-tell', label: 'Not yet' },
          ],
        },
        {
          type: 'text',
          id: 'councilToldHow',
          label: 'Who was told, when, and what did they say?',
          required: true,
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'councilTold' },
            right: { op: 'constant', value: 'told' },
          },
        },
        {
          type: 'text',
          id: 'councilTellBy',
          label: 'Who tells them, and by when?',
          required: true,
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'councilTold' },
            right: { op: 'constant', value: 'will-tell' },
          },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'summary',
      label: 'What did you find, in two or three sentences?',
      help: 'For whoever comes tomorrow.',
      binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
    },
    {
      type: 'date',
      id: 'reviewOn',
      label: 'When do you look at all of this again?',
      help: 'The care plan is written by then.',
      required: true,
      min: 'today',
      binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'reviewBy',
      label: 'Who writes the care plan?',
      binding: { class: 'Review', element: 'responsibilityForReview', select: 'name', mode: 'write', on: 'create' },
    },
    {
      type: 'signature',
      id: 'signature',
      label: 'Signature, if the person wants to sign',
      signer: 'The person, or who may decide for them',
    },
  ],
};
