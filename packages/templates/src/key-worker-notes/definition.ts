// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { from, happenedAt, mayReadQuestion, nextSteps, noteFrame, saying, tellNow, yes } from '../note-parts.js';

/** What a key worker writes after the talk of the month. */
export const keyWorkerNotes: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'key-worker-notes',
  url: 'https://careplan-kit.example/form/key-worker-notes',
  version: '1.0.0',
  status: 'active',
  title: 'Key worker notes',
  description: 'How things are, as the person and their key worker see it, and what is to follow.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    happenedAt('When did you talk?'),
    ...from('Who is the key worker?'),
    {
      type: 'long-text',
      id: 'howThingsAre',
      label: 'How are things?',
      prompts: ['What has been good?', 'What has not?', 'How are sleep, food, company?'],
      required: true,
    },
    ...saying('howThingsAre'),
    ...saying('wishes', 'Wishes:'),
    {
      type: 'long-text',
      id: 'wishes',
      label: 'What does the person wish for?',
      help: 'In their own words. If they could not say, how you know.',
    },
    { type: 'boolean', id: 'anyChange', label: 'Has anything changed since last time?', required: true },
    ...saying('changes', 'What has changed:'),
    {
      type: 'long-text',
      id: 'changes',
      label: 'What has changed?',
      required: true,
      enableWhen: yes('anyChange'),
    },
    tellNow(yes('anyChange')),
    nextSteps('What follows'),
    mayReadQuestion,
    ...noteFrame('key-worker-notes', 'Key worker notes'),
  ],
};
