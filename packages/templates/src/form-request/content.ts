// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The sections, and what each asks. */
export const content: GroupItem = {
  type: 'group',
  id: 'sections',
  label: 'Sections',
  help: 'In the order in which they are to be asked. Few questions that everybody answers are worth more than many.',
  repeats: { min: 1, max: 40, each: 'section' },
  items: [
    { type: 'text', id: 'sectionTitle', label: 'What is the section called?', required: true },
    {
      type: 'group',
      id: 'fields',
      label: 'Questions',
      repeats: { min: 1, max: 60, each: 'question' },
      items: [
        {
          type: 'text',
          id: 'question',
          label: 'The question, as the worker reads it',
          help: 'One thing in plain words.',
          required: true,
        },
        {
          type: 'choice',
          id: 'kind',
          label: 'What kind of answer is it?',
          required: true,
          control: 'drop-down',
          options: [
            { code: 'words', label: 'Words' },
            { code: 'yes-no', label: 'Yes or no' },
            { code: 'one-of', label: 'One of several' },
            { code: 'several-of', label: 'Several of several' },
            { code: 'number', label: 'A number or an amount' },
            { code: 'date', label: 'A date' },
            { code: 'time', label: 'A time' },
            { code: 'photo', label: 'A photo, sound or file' },
            { code: 'body', label: 'A place on the body' },
            { code: 'signature', label: 'A signature' },
          ],
          open: { label: 'Something else' },
        },
        {
          type: 'text',
          id: 'choices',
          label: 'Which answers may be chosen?',
          help: 'One in each box.',
          enableWhen: { op: 'in', value: { op: 'answer', item: 'kind' }, list: ['one-of', 'several-of'] },
          repeats: { min: 2, each: 'answer' },
          required: true,
        },
        {
          type: 'text',
          id: 'limits',
          label: 'What unit, and what least and most?',
          enableWhen: { op: 'equal', left: { op: 'answer', item: 'kind' }, right: { op: 'constant', value: 'number' } },
        },
        {
          type: 'choice',
          id: 'mayBeBlank',
          label: 'If there is no answer?',
          help: 'Where a blank could be read as “none”, such as allergies, the worker has to be able to say why there is no answer.',
          required: true,
          options: [
            { code: 'may-be-blank', label: 'It may stay blank' },
            { code: 'needed', label: 'It has to be answered' },
            { code: 'needed-or-reason', label: 'It has to be answered, or a reason given: not asked, none, not known' },
          ],
        },
        {
          type: 'text',
          id: 'rule',
          label: 'Is it asked only sometimes? When?',
          help: 'Such as: only if the question before was answered with yes.',
        },
        {
          type: 'choice',
          id: 'onRecord',
          label: 'Is the answer on the record already, or should it be from now on?',
          help: 'What the record knows is shown and not asked again.',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'comes-from', label: 'It is there: show it' },
            { code: 'goes-to', label: 'It belongs there: write it' },
            { code: 'form-only', label: 'It stays in this form' },
          ],
        },
        {
          type: 'text',
          id: 'binding',
          label: 'Where on the record?',
          help: 'Such as: allergies, next of kin, a need, a risk, About Me.',
          unknowns: ['unknown'],
          required: true,
          enableWhen: { op: 'in', value: { op: 'answer', item: 'onRecord' }, list: ['comes-from', 'goes-to'] },
        },
      ],
    },
  ],
};
