// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

const noPlanInDate: Expression = {
  op: 'not-equal',
  left: {
    op: 'first-known',
    of: [
      { op: 'answer', item: 'swallowingPlan' },
      { op: 'constant', value: 'not-known' },
    ],
  },
  right: { op: 'constant', value: 'in-date' },
};

/** Any choking, or two signs without a plan in date. */
const askTherapist: Expression = {
  op: 'or',
  of: [
    { op: 'equal', left: { op: 'answer', item: 'chokedBefore' }, right: { op: 'constant', value: 'yes' } },
    {
      op: 'and',
      of: [
        noPlanInDate,
        {
          op: 'greater-or-equal',
          left: {
            op: 'count',
            of: [
              { op: 'in', value: { op: 'answer', item: 'signs' }, list: ['cough'] },
              { op: 'in', value: { op: 'answer', item: 'signs' }, list: ['wet-voice'] },
              { op: 'in', value: { op: 'answer', item: 'signs' }, list: ['pocketing'] },
              { op: 'in', value: { op: 'answer', item: 'signs' }, list: ['drooling'] },
              { op: 'in', value: { op: 'answer', item: 'signs' }, list: ['long-meals'] },
            ],
          },
          right: { op: 'constant', value: 2 },
        },
      ],
    },
  ],
};

/** What has been seen, and whether a speech and language therapist has to be asked. */
export const whatHappens: GroupItem = {
  type: 'group',
  id: 'whatHappens',
  label: 'What happens',
  items: [
    {
      type: 'display',
      id: 'chokingNow',
      label: 'Somebody is choking now? First aid and 999. This form is for afterwards.',
    },
    {
      type: 'choice',
      id: 'chokedBefore',
      label: 'Have they choked before?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'group',
      id: 'events',
      label: 'Each time you know of',
      repeats: { each: 'event' },
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'chokedBefore' },
        right: { op: 'constant', value: 'yes' },
      },
      items: [
        { type: 'partial-date', id: 'eventDate', label: 'When was it?', max: 'today' },
        { type: 'long-text', id: 'eventWhat', label: 'On what, and what helped?' },
      ],
    },
    {
      type: 'choice',
      id: 'chestInfections',
      label: 'Have they had chest infections in the last year?',
      help: 'Food and drink going down the wrong way can cause them.',
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'multiple-choice',
      id: 'signs',
      label: 'What do you see when they eat, drink or take tablets?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'cough', label: 'Coughs or clears the throat' },
        { code: 'wet-voice', label: 'Sounds wet or gurgly' },
        { code: 'pocketing', label: 'Keeps food in the cheeks' },
        { code: 'drooling', label: 'Food or spit runs out' },
        { code: 'long-meals', label: 'Meals take very long' },
        { code: 'none', label: 'None of these, I watched', exclusive: true },
      ],
    },
    {
      type: 'multiple-choice',
      id: 'causes',
      label: 'What may make swallowing hard?',
      options: [
        { code: 'stroke', label: 'A stroke' },
        { code: 'parkinsons', label: 'Parkinson’s' },
        { code: 'dementia', label: 'Dementia' },
        { code: 'learning-disability', label: 'A learning disability' },
        { code: 'sleepy-medicines', label: 'Medicines that make sleepy' },
        { code: 'dry-mouth', label: 'A dry mouth' },
        { code: 'teeth', label: 'Teeth or dentures' },
        { code: 'none', label: 'None that we know', exclusive: true },
      ],
      open: { label: 'Something else' },
    },
    {
      type: 'multiple-choice',
      id: 'behaviour',
      label: 'What do they do that makes it likelier?',
      options: [
        { code: 'cramming', label: 'Fills the mouth too full' },
        { code: 'rushing', label: 'Eats very fast' },
        { code: 'pica', label: 'Eats things that are no food' },
        { code: 'seeking', label: 'Takes food from others or from cupboards' },
        { code: 'none', label: 'None of these', exclusive: true },
      ],
      open: { label: 'Something else' },
    },
    {
      type: 'choice',
      id: 'swallowingPlan',
      label: 'Is there a plan from a speech and language therapist?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'in-date', label: 'Yes, and it is in date' },
        { code: 'out-of-date', label: 'Yes, but it is old or things have changed' },
        { code: 'none', label: 'No' },
      ],
    },
    {
      type: 'display',
      id: 'askTherapist',
      label:
        'Ask the GP for a speech and language therapist urgently, today. Do not change food or drink by yourselves; stay with the person at every meal.',
      enableWhen: askTherapist,
    },
    {
      type: 'choice',
      id: 'therapistAsked',
      label: 'Has the therapist been asked?',
      unknowns: ['unknown'],
      enableWhen: {
        op: 'or',
        of: [
          { op: 'in', value: { op: 'answer', item: 'swallowingPlan' }, list: ['out-of-date', 'none'] },
          { op: 'unknown', item: 'swallowingPlan' },
          askTherapist,
        ],
      },
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'today', label: 'I will ask today' },
        { code: 'not-needed', label: 'Not needed now' },
      ],
    },
  ],
};
