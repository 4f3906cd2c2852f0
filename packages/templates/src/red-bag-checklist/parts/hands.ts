// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';
import { isBack, stillToDo } from '../../bag-parts.js';
import { any, oneOf, unless } from '../../expressions.js';
import { yes } from '../../note-parts.js';

/** Through whose hands the bag went. */
export const handOvers: GroupItem = {
  type: 'group',
  id: 'handOvers',
  label: 'Who received the bag',
  help: 'One entry for each time it went into other hands. The ward may tell you by telephone.',
  repeats: { max: 20, each: 'hand-over' },
  items: [
    {
      type: 'choice',
      id: 'receivedBy',
      label: 'Who received it?',
      required: true,
      options: [
        { code: 'crew', label: 'Ambulance crew' },
        { code: 'emergency', label: 'Emergency department' },
        { code: 'ward', label: 'Ward' },
        { code: 'home', label: 'We did: it is back' },
      ],
      open: { label: 'Somebody else' },
    },
    { type: 'text', id: 'receivedName', label: 'Name, and ambulance or ward', unknowns: ['unknown'] },
    { type: 'date-time', id: 'receivedAt', label: 'When?', max: 'today', unknowns: ['unknown'] },
    {
      type: 'signature',
      id: 'receivedSigned',
      label: 'Received',
      help: 'If there is time for it.',
      signer: 'Whoever received the bag',
      unknowns: ['not-asked', 'declined'],
    },
  ],
};

const notThere = (item: string): Expression => any(oneOf(item, 'missing'), { op: 'unknown', item });
const papersLost = any(notThere('resuscitationBack'), notThere('advanceDecisionBack'), notThere('futureWishesBack'));

/** The bag is back: what is in it now, and what has been done with it. */
export const back: GroupItem = {
  type: 'group',
  id: 'back',
  label: 'Back from hospital',
  enableWhen: isBack,
  items: [
    {
      type: 'display',
      id: 'originalLost',
      label:
        'A signed paper is not back. Ring the ward now, and tell the GP: until it is found, a crew has nothing to go by.',
      enableWhen: papersLost,
    },
    {
      type: 'boolean',
      id: 'dischargeSummary',
      label: 'Did a discharge summary come?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'boolean',
      id: 'medicinesFromHospital',
      label: 'Did medicines come from the hospital?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'askForIt',
      label: 'Ring the ward for the summary today. Without it nobody knows what changed.',
      enableWhen: unless(yes('dischargeSummary')),
    },
    {
      type: 'long-text',
      id: 'missing',
      label: 'What is missing, whom did you ask, and what did they say?',
      required: true,
      unknowns: ['none-known'],
    },
    { type: 'text', id: 'checkedBy', label: 'Who checked the bag?', required: true },
    { type: 'date-time', id: 'checkedAt', label: 'When was the bag checked?', required: true, max: 'today' },
    {
      type: 'choice',
      id: 'recordChanged',
      label: 'Does the record say what changed in hospital?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'nothing', label: 'Nothing changed' },
        { code: 'not-yet', label: 'Not yet' },
      ],
    },
    {
      type: 'display',
      id: 'recordNotYet',
      label: 'Tell the next shift in person: the care plan they read is the old one.',
      enableWhen: oneOf('recordChanged', 'not-yet'),
    },
    stillToDo('What is still to be done'),
  ],
};
