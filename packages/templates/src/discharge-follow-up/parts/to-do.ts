// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { all, inAny, oneOf, unless } from '../../expressions.js';
import { yes } from '../../note-parts.js';
import { FOLLOW_UP_SYSTEM, thingKind, thingWhat, thingWhen, thingWho } from './things.js';

const OPEN = unless(oneOf('thingStatus', 'Done', 'Stopped'));

const inTold = (select: string) => ({ class: 'Instruction', element: 'who', select }) as const;

/** Whom it was told to, and when each of them ticked it. It stands beside who does it, in the record. */
const told: GroupItem = {
  type: 'group',
  id: 'told',
  label: 'Told to which workers',
  help: 'Everybody who is on in the next three shifts, agency too. Each ticks it themselves, when they have read it.',
  repeats: { min: 1, max: 40, each: 'worker told' },
  binding: { class: 'Instruction', element: 'who', select: 'told' },
  items: [
    { type: 'text', id: 'toldName', label: 'Name', required: true, binding: inTold('name') },
    { type: 'date-time', id: 'toldAt', label: 'When were they told?', max: 'today', binding: inTold('toldAt') },
    {
      type: 'boolean',
      id: 'hasRead',
      label: 'Have they read it?',
      help: 'They tick it themselves. To be told is not to have read.',
      binding: inTold('hasRead'),
    },
    {
      type: 'date-time',
      id: 'readAt',
      label: 'When did they read it?',
      required: true,
      max: 'today',
      enableWhen: yes('hasRead'),
      binding: inTold('readAt'),
    },
  ],
};

const thing: readonly FormItem[] = [
  thingKind,
  thingWhat,
  thingWho,
  {
    type: 'display',
    id: 'thingNobody',
    label: 'Nobody does it yet. Ask the senior on duty today who takes it.',
    enableWhen: { op: 'unknown', item: 'thingWho' },
  },
  thingWhen,
  {
    type: 'choice',
    id: 'thingStatus',
    label: 'How far is it?',
    required: true,
    options: [
      { code: 'To be done', label: 'To be done' },
      { code: 'In progress', label: 'Begun' },
      { code: 'Done', label: 'Done' },
      { code: 'Stopped', label: 'Not needed any more' },
    ],
    binding: { class: 'Instruction', element: 'status', select: 'originalText' },
  },
  {
    type: 'text',
    id: 'thingDone',
    label: 'Who did it or ended it, when, and what came of it?',
    required: true,
    enableWhen: oneOf('thingStatus', 'Done', 'Stopped'),
    binding: { class: 'Instruction', element: 'who', select: 'cameOfIt' },
  },
  {
    type: 'display',
    id: 'thingLate',
    label:
      'The day has passed and it is not done. Do it now or say who does it; if it cannot be done, tell the senior.',
    enableWhen: all(OPEN, { op: 'less', left: { op: 'answer', item: 'thingWhen' }, right: { op: 'today' } }),
  },
  told,
  {
    type: 'display',
    id: 'notReadByAll',
    label: 'Somebody who was told has not ticked it yet. To be told is not to have read: see them before they begin.',
    enableWhen: all(OPEN, inAny('told', all({ op: 'exists', item: 'toldName' }, unless(yes('hasRead'))))),
  },
];

/** Each thing to do after the discharge: an instruction of the record, so that it stands here again at the next opening. */
export const toDo: GroupItem = {
  type: 'group',
  id: 'things',
  label: 'Things to do after hospital',
  help: 'What the discharge summary asked for stands here already. To take one off this list leaves it on the record: say “not needed any more”.',
  repeats: { min: 1, max: 80, each: 'thing to do' },
  binding: { class: 'Instruction', where: { element: 'what', select: 'system', is: [FOLLOW_UP_SYSTEM] } },
  items: thing,
};
