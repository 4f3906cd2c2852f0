// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { wanted } from './wanted.js';

/** What family and friends tell, under their own names. Their words stand beside the person's and replace none. */
export const wordsOfOthers: GroupItem = {
  type: 'group',
  id: 'wordsOfOthers',
  label: 'In the words of family and friends',
  enableWhen: wanted,
  help: 'One entry for each of them. Ask the person first whether they may.',
  repeats: { max: 30, each: 'storyteller' },
  items: [
    { type: 'text', id: 'tellerName', label: 'Who tells it?', required: true },
    { type: 'text', id: 'tellerRelation', label: 'Who are they to the person?', required: true },
    {
      type: 'long-text',
      id: 'tellerWords',
      label: 'What they tell',
      required: true,
      prompts: [
        'What is your first memory of them?',
        'What makes them laugh?',
        'What should somebody know who meets them only now?',
      ],
    },
    {
      type: 'attachment',
      id: 'tellerVoice',
      label: 'A recording of their voice',
      kinds: ['audio', 'video'],
      maxSize: 60_000_000,
      maxSeconds: 180,
    },
    {
      type: 'choice',
      id: 'tellerAgreed',
      label: 'Does the person agree with it?',
      required: true,
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'otherwise', label: 'They tell it otherwise' },
        { code: 'not-wanted', label: 'They do not want it here' },
      ],
    },
    {
      type: 'display',
      id: 'tellerNotWanted',
      label: 'Then take this entry out.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'tellerAgreed' },
        right: { op: 'constant', value: 'not-wanted' },
      },
    },
    {
      type: 'long-text',
      id: 'personsOwn',
      label: 'How the person tells it',
      required: true,
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'tellerAgreed' },
        right: { op: 'constant', value: 'otherwise' },
      },
    },
    { type: 'date', id: 'toldOn', label: 'When did they tell it?', required: true, max: 'today' },
  ],
};
