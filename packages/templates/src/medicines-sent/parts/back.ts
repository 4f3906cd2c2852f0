// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { isBack, stillToDo } from '../../bag-parts.js';
import { all, any, inAny, oneOf, unless } from '../../expressions.js';

/** What is in the bag that did not go: started in hospital. */
const started: GroupItem = {
  type: 'group',
  id: 'started',
  label: 'Medicines the hospital began',
  repeats: { max: 60, each: 'new medicine' },
  items: [
    {
      type: 'text',
      id: 'startedMedicine',
      label: 'Which medicine?',
      help: 'Name, strength and form, as on the label.',
      required: true,
    },
    {
      type: 'text',
      id: 'startedHow',
      label: 'How much, how, and when?',
      help: 'The words on the label.',
      required: true,
      unknowns: ['unknown'],
    },
    { type: 'text', id: 'startedWhy', label: 'What is it for, and for how long?', unknowns: ['unknown'] },
    {
      type: 'text',
      id: 'startedQuantity',
      label: 'How much came?',
      help: 'Counted.',
      unknowns: ['none-known', 'unknown'],
    },
  ],
};

const differs = any(oneOf('now', 'changed', 'stopped', 'silent'), { op: 'unknown', item: 'now' });

/** Something differs from what went, or nobody can say that nothing does. */
const anyDifference = any(
  inAny('medicines', differs),
  inAny('started', { op: 'exists', item: 'startedMedicine' }),
  oneOf('papers', 'none', 'unclear'),
);

/** What came back, what is different, and who checked it. */
export const back: GroupItem = {
  type: 'group',
  id: 'back',
  label: 'Back from hospital',
  enableWhen: isBack,
  items: [
    {
      type: 'choice',
      id: 'papers',
      label: 'Did a list of medicines come from the hospital?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes, and it is clear' },
        { code: 'unclear', label: 'Yes, and it is not clear' },
        { code: 'none', label: 'No' },
      ],
    },
    started,
    {
      type: 'display',
      id: 'askFirst',
      label:
        'Ask the ward or the pharmacist before the next dose. What was stopped is set aside for the pharmacy, and not put back into the cupboard.',
      enableWhen: anyDifference,
    },
    {
      type: 'long-text',
      id: 'differences',
      label: 'What is different from what went, and what did the ward or pharmacist say?',
      help: 'Say that there is none only after every medicine was compared.',
      required: true,
      unknowns: ['none-known', 'unknown'],
    },
    {
      type: 'display',
      id: 'noneAndDifferent',
      label: 'You say that nothing is different, and above something is, or is not known. Find out which is right.',
      enableWhen: all(anyDifference, { op: 'unknown', item: 'differences', is: 'none-known' }),
    },
    { type: 'text', id: 'checkedBy', label: 'Who checked it?', required: true },
    {
      type: 'text',
      id: 'checkedWith',
      label: 'Who checked it a second time?',
      help: 'A second pair of eyes. If there was nobody, write “nobody”.',
      required: true,
    },
    { type: 'date-time', id: 'checkedAt', label: 'When was it checked?', required: true, max: 'today' },
    {
      type: 'choice',
      id: 'chartChanged',
      label: 'Does the medicines chart say what is to be given now?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes, it was changed and checked' },
        { code: 'same', label: 'Yes, nothing had to be changed' },
        { code: 'not-yet', label: 'Not yet' },
      ],
    },
    {
      type: 'display',
      id: 'chartNotYet',
      label: 'Tell the senior now: the chart has to be right before the next dose.',
      enableWhen: oneOf('chartChanged', 'not-yet'),
    },
    {
      type: 'text',
      id: 'toldAfter',
      label: 'Who was told of the changes?',
      help: 'The person first; the next shifts; family as far as the person agreed.',
      required: true,
      enableWhen: unless(oneOf('chartChanged', 'same')),
    },
    stillToDo('What is still to be done'),
  ],
};
