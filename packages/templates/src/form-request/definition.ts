// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { content } from './content.js';
import { answering } from './answering.js';

/** What a provider asks for when it wants a form of its own: enough to build it, and to say no to it. */
export const formRequest: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'form-request',
  url: 'https://careplan-kit.example/form/form-request',
  version: '1.0.0',
  status: 'active',
  title: 'Ask for a new form, or a change to one',
  description: 'What the form is for, what it asks, where the answers go, and who answers for it.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'display',
      id: 'noNames',
      label: 'Write nothing here about a person who is cared for. An example is an invented one.',
    },
    {
      type: 'choice',
      id: 'newOrChange',
      label: 'Is it a new form, or a change to one that is there?',
      required: true,
      options: [
        { code: 'new', label: 'A new form' },
        { code: 'change', label: 'A change to a form' },
      ],
    },
    {
      type: 'text',
      id: 'changedForm',
      label: 'Which form, and which version of it?',
      help: 'The version stands on the form and on what is printed of it.',
      required: true,
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'newOrChange' },
        right: { op: 'constant', value: 'change' },
      },
    },
    { type: 'text', id: 'title', label: 'What is the form to be called?', required: true, maxLength: 80 },
    {
      type: 'long-text',
      id: 'why',
      label: 'What happens now, without it?',
      help: 'What goes wrong, or who asks for it. A question that nobody reads the answer to is not worth asking.',
      required: true,
    },
    {
      type: 'long-text',
      id: 'whatFollows',
      label: 'What will somebody do, because of the answers?',
      required: true,
    },
    { type: 'text', id: 'whoFills', label: 'Who fills it, and how often?', required: true },
    {
      type: 'choice',
      id: 'basedOn',
      label: 'Is it taken from a form of somebody else?',
      help: 'A council, a hospital, a charity, a firm, a named scale or score.',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'own', label: 'No, the words are ours' },
        { code: 'law', label: 'The law or an official standard says what it asks' },
        { code: 'others', label: 'Yes, in whole or in part' },
      ],
    },
    {
      type: 'long-text',
      id: 'permission',
      label: 'Whose is it, and who allowed you to use it?',
      help: 'Without leave in writing it cannot be built. Scales and scores belong to somebody more often than not.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: {
        op: 'or',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'basedOn' }, right: { op: 'constant', value: 'others' } },
          { op: 'unknown', item: 'basedOn' },
        ],
      },
    },
    content,
    answering,
  ],
};
