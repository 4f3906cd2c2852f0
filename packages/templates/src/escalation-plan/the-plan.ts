// SPDX-License-Identifier: Apache-2.0
import type { FormItem, QuestionItem } from '@careplan-kit/forms/contract';

/** Marks an instruction as part of the escalation plan: ours, in no standard. */
export const ESCALATION_SYSTEM = 'https://careplan-kit.example/code/escalation';

const who = (select: string) => ({ class: 'Instruction', element: 'who', select });

/** What whoever rings has to see at once. */
export const toCall: readonly QuestionItem[] = [
  {
    type: 'long-text',
    id: 'threshold',
    label: 'What do we watch for, and at what level do we act?',
    help: 'The level agreed for this person, as the clinician said it, or what their first signs look like.',
    required: true,
    binding: { class: 'Instruction', element: 'what', select: 'originalText' },
  },
  { type: 'text', id: 'contact', label: 'Whom do we call?', required: true, binding: who('name') },
  {
    type: 'text',
    id: 'contactHow',
    label: 'How are they reached by day?',
    required: true,
    unknowns: ['unknown'],
    binding: who('contactDetails'),
  },
  {
    type: 'text',
    id: 'contactNight',
    label: 'And at night and at weekends?',
    required: true,
    unknowns: ['unknown'],
    binding: who('outOfHours'),
  },
  {
    type: 'text',
    id: 'steps',
    label: 'What do we do until they answer?',
    repeats: { min: 1, each: 'step' },
    binding: { class: 'Instruction', element: 'suggestedStrategies' },
  },
  {
    type: 'text',
    id: 'reply',
    label: 'What is their reply to be, and how soon?',
    help: 'Such as “rings back within an hour”.',
    required: true,
    unknowns: ['unknown'],
    binding: who('reply'),
  },
  {
    type: 'text',
    id: 'noReply',
    label: 'What do we do when nobody replies?',
    required: true,
    unknowns: ['unknown'],
    binding: who('noReply'),
  },
];

/** Everything of one thing to watch for. */
export const thePlan: readonly FormItem[] = [
  ...toCall,
  {
    type: 'text',
    id: 'agreedBy',
    label: 'Which clinician agreed this level?',
    help: 'Name and role. Nobody here sets a level.',
    required: true,
    unknowns: ['not-asked', 'unknown'],
    binding: who('agreedBy'),
  },
  {
    type: 'display',
    id: 'notAgreed',
    label: 'No clinician has agreed this level. Until one has, do as for anybody: ask the nurse or GP, 111, or 999.',
    enableWhen: { op: 'unknown', item: 'agreedBy' },
  },
  {
    type: 'text',
    id: 'agreedWith',
    label: 'And who spoke for the person?',
    help: 'The person, or who may speak for them.',
    required: true,
    unknowns: ['not-asked', 'unknown'],
    binding: who('agreedWith'),
  },
  {
    type: 'date',
    id: 'agreedOn',
    label: 'When was it agreed?',
    required: true,
    max: 'today',
    binding: { class: 'Instruction', element: 'when' },
  },
  {
    type: 'date',
    id: 'review',
    label: 'When is it looked at again?',
    required: true,
    binding: { class: 'Instruction', element: 'reviewDate' },
  },
  {
    type: 'choice',
    id: 'holds',
    label: 'Does it hold?',
    required: true,
    options: [
      { code: 'In progress', label: 'Yes' },
      { code: 'Stopped', label: 'No longer' },
    ],
    binding: { class: 'Instruction', element: 'status', select: 'originalText' },
  },
];
