// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { ESCALATION_SYSTEM } from '../../escalation-plan/the-plan.js';

const raised = (flag: string): Expression => ({ op: 'flag', score: 'news2', flag });
const total = (op: 'greater-or-equal' | 'less', value: number): Expression => ({
  op,
  left: { op: 'score', score: 'news2' },
  right: { op: 'constant', value },
});
const isChoice = (item: string, ...list: string[]): Expression => ({ op: 'in', value: { op: 'answer', item }, list });

/** Anything that asks for somebody else. A worry and a change of alertness do so where scores are off, too. */
export const somebodyElse: Expression = {
  op: 'or',
  of: [
    isChoice('consciousness', 'C', 'V', 'P', 'U'),
    { op: 'equal', left: { op: 'answer', item: 'concern' }, right: { op: 'constant', value: true } },
    raised('single3'),
    total('greater-or-equal', 5),
  ],
};

/** What stands under the readings at once. None of it waits for the total. */
export const warnings: readonly FormItem[] = [
  {
    type: 'display',
    id: 'unresponsive',
    label:
      'They do not wake as they should. Call for help now and stay with them: ring 999, unless their own plan says otherwise.',
    enableWhen: isChoice('consciousness', 'P', 'U'),
  },
  {
    type: 'display',
    id: 'emergency',
    label: 'The score is 7 or more. Ring 999, unless this person’s own escalation plan says otherwise. Stay with them.',
    enableWhen: total('greater-or-equal', 7),
  },
  {
    type: 'display',
    id: 'urgent',
    label:
      'Tell the senior or nurse on duty now, and do what this person’s own escalation plan says. This form tells nobody by itself.',
    enableWhen: somebodyElse,
  },
];

const escalation = { element: 'what', select: 'system', is: [ESCALATION_SYSTEM] } as const;

/** Whether the record has an escalation plan: read, and never written here. */
export const planOnRecord: GroupItem = {
  type: 'group',
  id: 'planOnRecord',
  label: 'Escalation plan on the record',
  hidden: true,
  repeats: { each: 'level' },
  binding: { class: 'Instruction', where: escalation, mode: 'read' },
  items: [
    {
      type: 'text',
      id: 'planContact',
      label: 'Whom to call',
      binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'read' },
    },
  ],
};
const hasPlan: Expression = {
  op: 'over',
  items: 'planOnRecord',
  fold: 'any',
  value: { op: 'exists', item: 'planContact' },
};

/** The person’s own plan, to be read where it is needed. It is changed in its own form. */
const ownPlans: GroupItem = {
  type: 'group',
  id: 'ownPlans',
  label: 'Their own escalation plan, as the record has it',
  help: 'Written for this person. It is changed in the form of the escalation plan, not here.',
  enableWhen: { op: 'and', of: [somebodyElse, hasPlan] },
  repeats: { each: 'level' },
  binding: { class: 'Instruction', where: escalation, mode: 'read' },
  items: [
    {
      type: 'long-text',
      id: 'planLevel',
      label: 'What was agreed to watch for, and at what level?',
      readOnly: true,
      binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'read' },
    },
    {
      type: 'text',
      id: 'planCall',
      label: 'Whom to call',
      readOnly: true,
      binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'read' },
    },
    {
      type: 'text',
      id: 'planByDay',
      label: 'By day',
      readOnly: true,
      binding: { class: 'Instruction', element: 'who', select: 'contactDetails', mode: 'read' },
    },
    {
      type: 'text',
      id: 'planByNight',
      label: 'At night and at weekends',
      readOnly: true,
      binding: { class: 'Instruction', element: 'who', select: 'outOfHours', mode: 'read' },
    },
    {
      type: 'text',
      id: 'planStep',
      label: 'Steps until somebody answers',
      readOnly: true,
      repeats: { each: 'step' },
      binding: { class: 'Instruction', element: 'suggestedStrategies', mode: 'read' },
    },
    {
      type: 'text',
      id: 'planNoReply',
      label: 'If nobody answers',
      readOnly: true,
      binding: { class: 'Instruction', element: 'who', select: 'noReply', mode: 'read' },
    },
  ],
};

/** What was done. The answer comes from the person's own plan and is never worked out of the score. */
export const response: GroupItem = {
  type: 'group',
  id: 'response',
  label: 'What happens now',
  items: [
    ownPlans,
    {
      type: 'choice',
      id: 'ownPlan',
      label: 'Is there an escalation plan for this person?',
      help: 'Who to ring and at what readings, as it was agreed for them. What is usual for them may be written there too.',
      required: true,
      control: 'radio',
      unknowns: ['unknown'],
      enableWhen: somebodyElse,
      options: [
        { code: 'yes', label: 'Yes, and I have read it' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'display',
      id: 'noPlan',
      label:
        'Without a plan of their own: ring the GP, or 111 when the surgery is closed; 999 if you cannot wait. Ask for a plan tomorrow.',
      enableWhen: {
        op: 'and',
        of: [somebodyElse, { op: 'or', of: [isChoice('ownPlan', 'no'), { op: 'unknown', item: 'ownPlan' }] }],
      },
    },
    {
      type: 'long-text',
      id: 'planSays',
      label: 'What does their plan say to do for this?',
      help: 'In the words of the plan, so that whoever comes next need not look for it.',
      required: true,
      enableWhen: { op: 'and', of: [somebodyElse, isChoice('ownPlan', 'yes')] },
    },
    {
      type: 'long-text',
      id: 'done',
      label: 'What did you do, and what did they answer?',
      required: true,
      enableWhen: somebodyElse,
    },
    {
      type: 'text',
      id: 'told',
      label: 'Whom did you tell, and at what time?',
      help: 'Name and role. If you reached nobody, write that, and whom you try next.',
      required: true,
      enableWhen: somebodyElse,
    },
    {
      type: 'date-time',
      id: 'again',
      label: 'When are they taken again?',
      help: 'As their plan says, or the clinician you spoke to.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: somebodyElse,
    },
    {
      type: 'long-text',
      id: 'comment',
      label: 'How are they, in a sentence?',
      help: 'What you see and what they say: colour, sweat, pain, eating and drinking.',
      binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
    },
  ],
};
