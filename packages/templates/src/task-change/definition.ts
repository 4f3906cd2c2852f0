// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';

/** The worker said that it changes, or there is something new. */
const changed: Expression = {
  op: 'or',
  of: [
    { op: 'equal', left: { op: 'answer', item: 'changes' }, right: { op: 'constant', value: true } },
    { op: 'not', of: { op: 'exists', item: 'isThere' } },
  ],
};

/**
 * A change to what is done for somebody, written down when it happens: the words of before stand beside the new ones, and
 * the version before stays in the record.
 */
export const taskChange: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'task-change',
  url: 'https://careplan-kit.example/form/task-change',
  version: '1.0.0',
  status: 'active',
  title: 'A task has changed',
  description: 'Change what is done for a person, say why, and who has been told.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'display',
      id: 'onlyWhatChanges',
      label:
        'Everything that is done for the person stands here. Say what changes, or add something new. A change to a medicine is not made here.',
    },
    {
      type: 'group',
      id: 'tasks',
      label: 'What is done for the person',
      help: 'To end a task, say that it stops. To take it off this list changes nothing.',
      repeats: { each: 'task' },
      binding: { class: 'Instruction' },
      items: [
        {
          type: 'text',
          id: 'codeBefore',
          label: 'The words of its code',
          hidden: true,
          readOnly: true,
          binding: { class: 'Instruction', element: 'what', select: 'display', mode: 'read' },
        },
        {
          type: 'text',
          id: 'wordsBefore',
          label: 'Its own words',
          hidden: true,
          readOnly: true,
          binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'read' },
        },
        {
          type: 'text',
          id: 'isThere',
          label: 'What it was until now',
          hidden: true,
          calculate: {
            op: 'first-known',
            of: [
              { op: 'answer', item: 'wordsBefore' },
              { op: 'answer', item: 'codeBefore' },
            ],
          },
        },
        {
          type: 'long-text',
          id: 'before',
          label: 'What is done until now',
          enableWhen: { op: 'exists', item: 'isThere' },
          calculate: { op: 'answer', item: 'isThere' },
        },
        {
          type: 'boolean',
          id: 'changes',
          label: 'Does this change?',
          enableWhen: { op: 'exists', item: 'isThere' },
        },
        {
          type: 'long-text',
          id: 'task',
          label: 'What is done from now on?',
          enableWhen: changed,
          whenHidden: 'keep',
          binding: { class: 'Instruction', element: 'what', select: 'originalText' },
        },
        {
          type: 'text',
          id: 'by',
          label: 'Who does it?',
          enableWhen: changed,
          whenHidden: 'keep',
          binding: { class: 'Instruction', element: 'who', select: 'name' },
        },
        {
          type: 'choice',
          id: 'status',
          label: 'Does it go on?',
          enableWhen: changed,
          whenHidden: 'keep',
          options: [
            { code: 'To be done', label: 'It begins' },
            { code: 'In progress', label: 'It goes on' },
            { code: 'Done', label: 'It is done' },
            { code: 'Stopped', label: 'It stops' },
          ],
          open: { label: 'In other words' },
          binding: { class: 'Instruction', element: 'status', select: 'originalText' },
        },
        {
          type: 'date',
          id: 'fromWhen',
          label: 'From when?',
          help: 'The day from which the change holds.',
          enableWhen: changed,
          whenHidden: 'keep',
          binding: { class: 'Instruction', element: 'when' },
        },
        {
          type: 'long-text',
          id: 'why',
          label: 'Why does it change?',
          help: 'What you saw or heard, or who asked for it.',
          required: true,
          enableWhen: changed,
        },
        {
          type: 'choice',
          id: 'personSays',
          label: 'Does the person agree?',
          required: true,
          unknowns: ['not-asked'],
          enableWhen: changed,
          options: [
            { code: 'asked-for-it', label: 'They asked for it' },
            { code: 'agrees', label: 'Yes' },
            { code: 'does-not-agree', label: 'No' },
            { code: 'not-able', label: 'They are not able to decide this; it is in their best interests' },
          ],
        },
        {
          type: 'display',
          id: 'doesNotAgree',
          label: 'Then do not change it before somebody has talked to them and to your manager.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'personSays' },
            right: { op: 'constant', value: 'does-not-agree' },
          },
        },
        {
          type: 'text',
          id: 'toldTo',
          label: 'Who has been told, and how?',
          help: 'The next shift, the rest of the team, the person, family where they may know. If nobody yet: who tells them, and when.',
          required: true,
          enableWhen: changed,
        },
      ],
    },
  ],
};
