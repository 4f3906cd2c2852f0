// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';

/**
 * Advance decisions to refuse treatment: that there is one, where it is, and what can be seen from outside. What was
 * refused stands in the document, is never copied, and binds from there. Written out in full, so that it reads as it is
 * stored.
 */
export const adrt: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'adrt',
  url: 'https://careplan-kit.example/form/adrt',
  version: '1.0.0',
  status: 'active',
  title: 'Advance decision to refuse treatment (ADRT)',
  description: 'That somebody has refused a treatment ahead of time, and where the document is. England and Wales.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'choice',
      id: 'anyAdvanceDecision',
      label: 'Has the person refused a treatment in advance?',
      help: 'Often called a living will. It binds doctors if it is valid and fits.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see below' }],
      binding: { class: 'Safety statements', element: 'advanceDecision', mode: 'read' },
    },
    {
      type: 'text',
      id: 'whoSaidSo',
      label: 'Who said so?',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'anyAdvanceDecision' },
          { op: 'unknown', item: 'anyAdvanceDecision', is: 'none-known' },
          { op: 'unknown', item: 'anyAdvanceDecision', is: 'declined' },
          { op: 'unknown', item: 'anyAdvanceDecision', is: 'unknown' },
        ],
      },
    },
    {
      type: 'display',
      id: 'contradiction',
      label: 'Above it says that there is none or that nobody knows, and below there is one. Put right what is wrong.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'unknown', item: 'anyAdvanceDecision' },
          {
            op: 'greater',
            left: { op: 'over', items: 'documents', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    {
      type: 'display',
      id: 'neverContent',
      label: 'Do not copy what was refused. Whoever treats the person has to read the document itself.',
    },
    {
      type: 'group',
      id: 'documents',
      label: 'Advance decisions',
      help: 'One entry for each document, or for one that was only spoken.',
      repeats: { max: 20, each: 'advance decision' },
      binding: { class: 'Advance decision to refuse treatment (ADRT)' },
      items: [
        {
          type: 'partial-date',
          id: 'madeOn',
          label: 'When was it made?',
          help: 'As much of the date as you know.',
          max: 'today',
          unknowns: ['unknown'],
        },
        {
          type: 'date',
          id: 'date',
          label: 'When was this entry written?',
          required: true,
          max: 'today',
          binding: { class: 'Advance decision to refuse treatment (ADRT)', element: 'date' },
        },
        {
          type: 'choice',
          id: 'form',
          label: 'Is it on paper?',
          unknowns: ['unknown'],
          options: [
            { code: 'written', label: 'Yes, in writing' },
            { code: 'spoken', label: 'No, it was only said' },
          ],
        },
        {
          type: 'text',
          id: 'locationOfDocument',
          label: 'Where is it kept?',
          help: 'So that somebody new finds it at night.',
          required: true,
          unknowns: ['unknown'],
          binding: { class: 'Advance decision to refuse treatment (ADRT)', element: 'locationOfDocument' },
        },
        {
          type: 'boolean',
          id: 'lifeSustaining',
          label: 'Does it speak of treatment that keeps the person alive?',
          unknowns: ['unknown'],
        },
        {
          type: 'display',
          id: 'needsMore',
          label: 'Then the law wants more of it: in writing, signed, witnessed, and saying “even if life is at risk”.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'lifeSustaining' },
            right: { op: 'constant', value: true },
          },
        },
        {
          type: 'multiple-choice',
          id: 'onThePaper',
          label: 'Which of these can be seen on the paper?',
          help: 'What you see. Whether it is valid is for whoever treats the person.',
          unknowns: ['unknown'],
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'form' },
            right: { op: 'constant', value: 'written' },
          },
          options: [
            { code: 'signed', label: 'The person’s signature, or one for them' },
            { code: 'witnessed', label: 'The signature of a witness' },
            { code: 'life-at-risk', label: 'Words that it holds even if life is at risk' },
            { code: 'none', label: 'None of these', exclusive: true },
          ],
        },
        { type: 'text', id: 'seenBy', label: 'Who here has seen it?', unknowns: ['none-known'] },
        {
          type: 'date',
          id: 'seenOn',
          label: 'When was it seen?',
          max: 'today',
          enableWhen: { op: 'exists', item: 'seenBy' },
        },
        {
          type: 'long-text',
          id: 'whoHasCopies',
          label: 'Who has a copy?',
          help: 'The GP, the hospital, an attorney, family.',
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'choice',
          id: 'inForce',
          label: 'Has anything happened since that could end it?',
          help: 'Taken back, in words too; a later power of attorney for the same; the person doing what does not fit it.',
          unknowns: ['not-asked', 'unknown'],
          options: [
            { code: 'nothing', label: 'Asked, and nothing is known' },
            { code: 'taken-back', label: 'The person has taken it back' },
            { code: 'later-attorney', label: 'A later power of attorney for the same' },
            { code: 'doubt', label: 'Something else that leaves doubt' },
          ],
        },
        {
          type: 'long-text',
          id: 'since',
          label: 'What happened, when, and who was told?',
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'inForce' },
            list: ['taken-back', 'later-attorney', 'doubt'],
          },
        },
        { type: 'date', id: 'reviewDate', label: 'When will you talk about it again?' },
      ],
    },
  ],
};
