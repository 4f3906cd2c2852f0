// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';

/** Something was done that held the person back. */
export const restricted = oneOf('restriction', 'held', 'moved', 'medicine', 'room', 'other-way');
const harmed = oneOf('harm', 'person', 'other-resident', 'staff', 'visitor');

/** One entry for each time something happened. */
export const events: GroupItem = {
  type: 'group',
  id: 'events',
  label: 'Each time',
  help: 'What you saw and heard, as if a camera had been there. No guesses, and no words such as “aggressive” or “attention”.',
  repeats: { min: 1, each: 'event' },
  items: [
    { type: 'date', id: 'eventOn', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    { type: 'time', id: 'eventAt', label: 'At what time did it begin?', required: true },
    { type: 'text', id: 'where', label: 'Where?' },
    { type: 'text', id: 'whoWasThere', label: 'Who was there?', help: 'Other residents by room or by initial only.' },
    {
      type: 'long-text',
      id: 'before',
      label: 'What led to it?',
      help: 'In the hour before: who came, what was asked of them, noise, waiting, pain, visitors, a change.',
      unknowns: ['unknown'],
      required: true,
    },
    { type: 'long-text', id: 'happened', label: 'What happened: what did they do and say?', required: true },
    {
      type: 'integer',
      id: 'minutes',
      label: 'How many minutes did it last?',
      unknowns: ['unknown'],
      min: 0,
      max: 1440,
      unit: 'minutes',
      unitCode: 'min',
    },
    {
      type: 'choice',
      id: 'howStrong',
      label: 'How strong was it, for them?',
      options: [
        { code: 'low', label: 'Upset, soon settled' },
        { code: 'moderate', label: 'Very upset, needed help to settle' },
        { code: 'high', label: 'So upset that somebody might have been hurt' },
      ],
    },
    {
      type: 'long-text',
      id: 'followed',
      label: 'What followed: what did others do, and how did it end?',
      required: true,
    },
    { type: 'long-text', id: 'helped', label: 'What helped, and what made it worse?' },
    {
      type: 'multiple-choice',
      id: 'need',
      label: 'What may they have needed?',
      help: 'A guess is allowed here, and here alone.',
      unknowns: ['unknown'],
      options: [
        { code: 'pain', label: 'Pain or illness' },
        { code: 'hunger', label: 'Food or drink' },
        { code: 'toilet', label: 'The toilet' },
        { code: 'fear', label: 'To feel safe: fear, not knowing where they are' },
        { code: 'boredom', label: 'Something to do' },
        { code: 'company', label: 'Company, or somebody they miss' },
        { code: 'quiet', label: 'Quiet, or to be alone' },
        { code: 'no', label: 'To say no, or to decide' },
        { code: 'tired', label: 'Sleep' },
      ],
      open: { label: 'Something else' },
    },
    {
      type: 'choice',
      id: 'change',
      label: 'Is this new or a sudden change for them?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'no', label: 'No, it is known' },
        { code: 'more', label: 'Known, but more often or stronger' },
        { code: 'new', label: 'Yes, new in the last days' },
      ],
    },
    {
      type: 'display',
      id: 'illNow',
      label:
        'A sudden change may be illness, pain or delirium: take the observations and tell the nurse or GP today. This record tells nobody.',
      enableWhen: any(oneOf('change', 'new'), { op: 'unknown', item: 'change' }),
    },
    {
      type: 'multiple-choice',
      id: 'harm',
      label: 'Was anybody hurt, or anything broken?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'person', label: 'The person' },
        { code: 'other-resident', label: 'Another resident' },
        { code: 'staff', label: 'A worker' },
        { code: 'visitor', label: 'A visitor' },
        { code: 'things', label: 'Things only' },
        { code: 'nobody', label: 'Nobody and nothing', exclusive: true },
      ],
    },
    {
      type: 'text',
      id: 'harmWhat',
      label: 'What was it, and what was done?',
      required: true,
      enableWhen: any(harmed, oneOf('harm', 'things')),
    },
    {
      type: 'display',
      id: 'harmNow',
      label:
        'Somebody was hurt: tell the manager or senior now. They decide about an incident record and safeguarding.',
      enableWhen: harmed,
    },
    {
      type: 'multiple-choice',
      id: 'restriction',
      label: 'Was the person held, moved against their will, shut in or given a medicine to calm them?',
      help: 'A hand on the arm that they could not shake off is holding.',
      required: true,
      options: [
        { code: 'held', label: 'Held' },
        { code: 'moved', label: 'Moved against their will' },
        { code: 'medicine', label: 'Given a medicine to calm them' },
        { code: 'room', label: 'Kept in a room or out of one' },
        { code: 'other-way', label: 'Held back in another way' },
        { code: 'none', label: 'None of these', exclusive: true },
      ],
    },
    {
      type: 'long-text',
      id: 'restrictionHow',
      label: 'By whom, how, for how long, and what was tried before?',
      required: true,
      enableWhen: restricted,
    },
    {
      type: 'display',
      id: 'restrictionNow',
      label:
        'Tell the manager now: an incident record, a look at the person by a nurse, and a talk with them and the staff.',
      enableWhen: restricted,
    },
    {
      type: 'display',
      id: 'medicineToo',
      label: 'Put in the medicine record what was given, and how it was an hour later.',
      enableWhen: oneOf('restriction', 'medicine'),
    },
    {
      type: 'text',
      id: 'toldWhom',
      label: 'Who was told, and when?',
      required: true,
      enableWhen: any(restricted, harmed),
    },
    {
      type: 'text',
      id: 'personSays',
      label: 'What does the person say about it afterwards?',
      unknowns: ['not-asked', 'declined'],
    },
    { type: 'text', id: 'writtenBy', label: 'Who saw it?', required: true },
  ],
};
