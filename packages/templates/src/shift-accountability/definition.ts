// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';
import { all, answer, inAny, is, oneOf } from '../expressions.js';
import { from, happenedAt, inWords, mayReadQuestion, noteFrame, saying, wordsWhere } from '../note-parts.js';

/** Something was due and was not done in full, or nobody knows. */
const somethingOpen = inAny('tasks', oneOf('done', 'partly', 'said-no', 'not-done', 'not-seen'));
/** Every task has an answer, and each is done or was not due; a blank is not "done". */
const nothingOpen: Expression = all(is({ op: 'over', items: 'tasks', fold: 'count' }, 'greater', 0), {
  op: 'over',
  items: 'tasks',
  fold: 'all',
  value: oneOf('done', 'done', 'not-due'),
});

/** What was to be done in a shift for one person, who did it, and what was not done and why. */
export const shiftAccountability: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'shift-accountability',
  url: 'https://careplan-kit.example/form/shift-accountability',
  version: '1.0.0',
  status: 'active',
  title: 'Shift accountability',
  description:
    'The actions of the plan, each with who did it and when, or why it was not done; checked by a second person.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'choice',
      id: 'shift',
      label: 'Which shift?',
      required: true,
      options: inWords('Early', 'Late', 'Night', 'Long day'),
      open: { label: 'Another' },
    },
    ...saying('shift', 'Shift:'),
    happenedAt('When did the shift end?'),
    ...from('Who answers for the shift?'),
    {
      type: 'group',
      id: 'tasks',
      label: 'What was to be done',
      help: 'The actions of the plan stand here. Add what came besides.',
      repeats: { each: 'task' },
      binding: { class: 'Instruction', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'task',
          label: 'Task',
          required: true,
          binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'read' },
        },
        {
          type: 'choice',
          id: 'done',
          label: 'Was it done?',
          required: true,
          options: [
            { code: 'done', label: 'Done' },
            { code: 'partly', label: 'In part' },
            { code: 'said-no', label: 'The person said no' },
            { code: 'not-done', label: 'Not done' },
            { code: 'not-due', label: 'Not due in this shift' },
            { code: 'not-seen', label: 'I do not know' },
          ],
        },
        { type: 'text', id: 'doneBy', label: 'By whom?', required: true, enableWhen: oneOf('done', 'done', 'partly') },
        {
          type: 'time',
          id: 'doneAt',
          label: 'At what time?',
          unknowns: ['unknown'],
          enableWhen: oneOf('done', 'done', 'partly'),
        },
        {
          type: 'text',
          id: 'notDoneWhy',
          label: 'Why not, or why not all of it?',
          required: true,
          enableWhen: oneOf('done', 'partly', 'said-no', 'not-done'),
        },
      ],
    },
    {
      type: 'long-text',
      id: 'handedOn',
      label: 'What is handed on to the next shift, and to whom?',
      help: 'What was not done, and what nobody knows of.',
      required: true,
      enableWhen: somethingOpen,
    },
    ...saying('handedOn', 'Handed on:'),
    wordsWhere('allDone', 'Everything that was due was done.', nothingOpen),
    {
      type: 'text',
      id: 'checkedBy',
      label: 'Checked by whom?',
      help: 'Somebody else than who did it.',
      required: true,
      unknowns: ['not-asked'],
    },
    ...saying('checkedBy', 'Checked by:'),
    {
      type: 'display',
      id: 'sameChecker',
      label: 'Who checks is who answers for the shift. Ask somebody else to look.',
      enableWhen: is(answer('checkedBy'), 'equal', answer('from')),
    },
    mayReadQuestion,
    ...noteFrame('shift-accountability', 'Shift accountability'),
  ],
};
