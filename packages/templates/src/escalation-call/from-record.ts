// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem, GroupItem, QuestionItem } from '@careplan-kit/forms/contract';
import { answer, inAny, is, unless } from '../expressions.js';
import { ESCALATION_SYSTEM, toCall } from '../escalation-plan/the-plan.js';
import { NOTE_KIND_SYSTEM } from '@careplan-kit/model/plain';

/** What was ended is no plan to go by. */
const holds = unless(is(answer('planHolds'), 'equal', 'Stopped'));

/** A question of the plan, for reading; nothing of a plan that was ended. */
const toRead = (item: QuestionItem): FormItem => {
  const { required: _required, unknowns: _unknowns, help: _help, ...rest } = item;
  const repeats = item.repeats ? { each: item.repeats.each } : undefined;
  return {
    ...rest,
    id: `plan${item.id.slice(0, 1).toUpperCase()}${item.id.slice(1)}`,
    type: 'long-text',
    readOnly: true,
    enableWhen: holds,
    binding: { ...item.binding!, mode: 'read' },
    ...(repeats ? { repeats } : {}),
  } as FormItem;
};

/** Whom the first plan says to call; nothing where any was ended, so that nobody rings by what no longer holds. */
export const planContact: Expression = {
  op: 'over',
  items: 'plans',
  fold: 'first',
  value: answer('planContact'),
};

const lastOf = (value: Expression): Expression => ({ op: 'over', items: 'notes', fold: 'last', value });

const hasNotes: Expression = {
  op: 'greater',
  left: { op: 'over', items: 'notes', fold: 'count' },
  right: { op: 'constant', value: 0 },
};

/** What the record knows when somebody rings: the person's plan, the last note, illnesses and allergies. Nothing is changed. */
export const fromRecord: GroupItem = {
  type: 'group',
  id: 'fromRecord',
  label: 'What the record knows',
  items: [
    {
      type: 'group',
      id: 'plans',
      label: 'The person’s escalation plan',
      repeats: { each: 'thing to watch for' },
      binding: {
        class: 'Instruction',
        mode: 'read',
        where: { element: 'what', select: 'system', is: [ESCALATION_SYSTEM] },
      },
      items: [
        {
          type: 'choice',
          id: 'planHolds',
          label: 'Does it hold?',
          readOnly: true,
          options: [
            { code: 'In progress', label: 'Yes' },
            { code: 'Stopped', label: 'No longer' },
          ],
          binding: { class: 'Instruction', element: 'status', select: 'originalText', mode: 'read' },
        },
        ...toCall.map(toRead),
      ],
    },
    {
      type: 'display',
      id: 'noPlan',
      label: 'No escalation plan holds for this person. Do as for anybody: the nurse or GP, 111, or 999.',
      enableWhen: unless(inAny('plans', holds)),
    },
    {
      type: 'group',
      id: 'notes',
      label: 'Notes on the record',
      hidden: true,
      repeats: {},
      binding: {
        class: 'Communication',
        mode: 'read',
        where: { element: 'medium', select: 'system', is: [NOTE_KIND_SYSTEM] },
      },
      items: [
        {
          type: 'date-time',
          id: 'noteAt',
          label: 'When it was',
          readOnly: true,
          binding: { class: 'Communication', element: 'dateSent', mode: 'read' },
        },
        {
          type: 'text',
          id: 'noteBy',
          label: 'Who from',
          readOnly: true,
          binding: { class: 'Communication', element: 'sender', select: 'name', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'noteSaid',
          label: 'What it says',
          readOnly: true,
          repeats: {},
          binding: { class: 'Communication', element: 'comments', mode: 'read' },
        },
      ],
    },
    {
      type: 'date-time',
      id: 'lastNoteAt',
      label: 'The note written last: when was it?',
      help: 'Look at the time before you tell it on.',
      calculate: lastOf({ op: 'answer', item: 'noteAt' }),
      enableWhen: hasNotes,
    },
    {
      type: 'text',
      id: 'lastNoteBy',
      label: 'Who from?',
      calculate: lastOf({ op: 'answer', item: 'noteBy' }),
      enableWhen: hasNotes,
    },
    {
      type: 'long-text',
      id: 'lastNoteSaid',
      label: 'Its last words',
      calculate: lastOf({ op: 'over', items: 'noteSaid', fold: 'last', value: { op: 'answer', item: 'noteSaid' } }),
      enableWhen: hasNotes,
    },
    {
      type: 'group',
      id: 'problems',
      label: 'Illnesses on the record',
      repeats: { each: 'illness' },
      binding: { class: 'Problem', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'problem',
          label: 'Illness',
          readOnly: true,
          binding: { class: 'Problem', element: 'problem', select: 'originalText', mode: 'read' },
        },
      ],
    },
  ],
};
