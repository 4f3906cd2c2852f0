// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { from, happenedAt, mayReadQuestion, noteFrame, saying, toPeople, way, yes } from '../note-parts.js';

/** One message from one to others about a person, and the reply. */
export const communicationSheet: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'communication-sheet',
  url: 'https://careplan-kit.example/form/communication-sheet',
  version: '1.0.0',
  status: 'active',
  title: 'Communication sheet',
  description: 'A message about a person to those who come next, or to somebody by name, and the reply.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    happenedAt('When?'),
    ...from('From whom?'),
    toPeople('To whom?', 'person'),
    way('How?', 'In person', 'At handover', 'By telephone', 'In writing'),
    { type: 'long-text', id: 'message', label: 'What is the message?', required: true },
    ...saying('message'),
    { type: 'boolean', id: 'replyWanted', label: 'Is a reply wanted?', required: true },
    {
      type: 'text',
      id: 'replyBy',
      label: 'By when?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: yes('replyWanted'),
    },
    ...saying('replyBy', 'Reply wanted by:'),
    {
      type: 'long-text',
      id: 'reply',
      label: 'What was the reply?',
      help: 'Leave it blank while there is none. A reply that comes later is a sheet of its own.',
      enableWhen: yes('replyWanted'),
    },
    ...saying('reply', 'Reply:'),
    {
      type: 'display',
      id: 'noReplyYet',
      label: 'There is no reply yet, and nobody is told so by this sheet: ask again, or hand it over.',
      enableWhen: { op: 'and', of: [yes('replyWanted'), { op: 'not', of: { op: 'exists', item: 'reply' } }] },
    },
    mayReadQuestion,
    ...noteFrame('communication-sheet', 'Communication sheet'),
  ],
};
