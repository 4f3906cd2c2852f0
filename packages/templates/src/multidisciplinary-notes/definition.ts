// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import {
  from,
  fromRole,
  happenedAt,
  mayReadQuestion,
  nextSteps,
  noteFrame,
  saying,
  toPeople,
  way,
} from '../note-parts.js';

/** What a professional who visits or rings said about a person, and what follows. */
export const multidisciplinaryNotes: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'multidisciplinary-notes',
  url: 'https://careplan-kit.example/form/multidisciplinary-notes',
  version: '1.0.0',
  status: 'active',
  title: 'Multidisciplinary notes',
  description: 'One stream for all who visit: who they are, what it was about, what they advise, and who does it.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    happenedAt('When?'),
    ...from('Which professional?', 'Their name. If you do not know it, their role.'),
    fromRole('What is their role?'),
    toPeople('Who in the home spoke with them?', 'person'),
    way('How?', 'Visit', 'By telephone', 'By video', 'In a meeting', 'In writing'),
    { type: 'long-text', id: 'matter', label: 'What was it about?', required: true },
    ...saying('matter', 'About:'),
    {
      type: 'long-text',
      id: 'advice',
      label: 'What do they advise?',
      help: 'In their words. If they gave none, say so.',
      required: true,
    },
    ...saying('advice', 'Advice:'),
    nextSteps('What follows, and who does it'),
    mayReadQuestion,
    ...noteFrame('multidisciplinary-notes', 'Multidisciplinary notes'),
  ],
};
