// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { beginnings } from './parts/beginnings.js';
import { chapters } from './parts/chapters.js';
import { photographs } from './parts/photographs.js';
import { wanted } from './parts/wanted.js';
import { wordsOfOthers } from './parts/words-of-others.js';

/**
 * A person's life as they tell it, with photographs, and with the words of their family beside theirs and never in place
 * of them. Told over weeks: nothing in it has to be answered but who told it and when.
 */
export const personalHistory: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'personal-history',
  url: 'https://careplan-kit.example/form/personal-history',
  version: '1.0.0',
  status: 'active',
  title: 'My life story',
  description: 'A life as the person tells it, with photographs and the words of family and friends.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No life story book of another owner was copied.' },
  items: [
    {
      type: 'display',
      id: 'noHurry',
      label:
        'There is no hurry, and no part of the story has to be filled in. Write what the person wants to tell, in their words, and stop when they want to stop.',
    },
    {
      type: 'group',
      id: 'howItIsTold',
      label: 'How this is told',
      items: [
        {
          type: 'choice',
          id: 'agrees',
          label: 'Does the person want it written down?',
          required: true,
          unknowns: ['not-asked'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
            { code: 'not-able', label: 'They are not able to decide this' },
          ],
        },
        {
          type: 'display',
          id: 'stopHere',
          label: 'Then write nothing more. Ask again on another day, if they like to talk.',
          enableWhen: { op: 'equal', left: { op: 'answer', item: 'agrees' }, right: { op: 'constant', value: 'no' } },
        },
        {
          type: 'display',
          id: 'askFirst',
          label: 'Ask the person before you go on.',
          enableWhen: { op: 'unknown', item: 'agrees', is: 'not-asked' },
        },
        {
          type: 'text',
          id: 'decidedForThem',
          label: 'Who decided that it is good for them, and where is that written?',
          required: true,
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'agrees' },
            right: { op: 'constant', value: 'not-able' },
          },
        },
        {
          type: 'choice',
          id: 'whoTells',
          label: 'Who tells it?',
          required: true,
          enableWhen: wanted,
          options: [
            { code: 'person', label: 'The person' },
            { code: 'together', label: 'The person and others together' },
            { code: 'others', label: 'Others, because the person cannot' },
          ],
        },
        {
          type: 'choice',
          id: 'whoMayRead',
          label: 'Who may read it?',
          enableWhen: wanted,
          unknowns: ['not-asked'],
          options: [
            { code: 'everybody-here', label: 'Everybody who looks after the person' },
            { code: 'key-worker', label: 'The key worker only' },
            { code: 'visitors', label: 'Visitors too' },
          ],
          open: { label: 'As the person says' },
        },
        {
          type: 'long-text',
          id: 'notToBringUp',
          label: 'What should nobody bring up?',
          help: 'A loss, a war, a person. If they begin, listen; do not ask on.',
          unknowns: ['not-asked', 'none-known', 'unknown'],
        },
        {
          type: 'text',
          id: 'aboutMeThere',
          label: 'Whether About Me says something of their life',
          hidden: true,
          readOnly: true,
          binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'fromAboutMe',
          label: 'What About Me says of their life',
          readOnly: true,
          enableWhen: { op: 'exists', item: 'aboutMeThere' },
          binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text', mode: 'read' },
        },
      ],
    },
    beginnings,
    chapters,
    photographs,
    wordsOfOthers,
    {
      type: 'group',
      id: 'aboutThisStory',
      label: 'About this story',
      items: [
        {
          type: 'text',
          id: 'writtenBy',
          label: 'Who wrote it down?',
          help: 'And who was there.',
          required: true,
        },
        {
          type: 'date',
          id: 'writtenOn',
          label: 'When was it told, or last added to?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'date', id: 'goOnOn', label: 'When will you go on with it?' },
      ],
    },
  ],
};
