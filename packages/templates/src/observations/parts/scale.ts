// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, DisplayItem, Expression, GroupItem } from '@careplan-kit/forms/contract';

const system = 'https://careplan-kit.example/CodeSystem/oxygen-scale';

/** Scale 1, unless the record holds a clinician's decision. Nothing else sets scale 2. */
export const spo2Scale: ChoiceItem = {
  type: 'choice',
  id: 'spo2Scale',
  label: 'Which oxygen scale is used for this person?',
  help: 'Scale 1, unless a clinician has decided on scale 2 and it is written down. A lung disease by itself is no reason.',
  required: true,
  control: 'radio',
  initial: {
    op: 'if',
    when: { op: 'over', items: 'standingDecision', fold: 'any', value: { op: 'exists', item: 'standingDecidedBy' } },
    then: { op: 'constant', value: '2' },
    otherwise: { op: 'constant', value: '1' },
  },
  options: [
    { code: '1', label: 'Scale 1' },
    { code: '2', label: 'Scale 2: a clinician has set a target of 88 to 92%' },
  ],
};

const isScale = (value: '1' | '2'): Expression => ({
  op: 'equal',
  left: { op: 'answer', item: 'spo2Scale' },
  right: { op: 'constant', value },
});
const isOnRecord: Expression = {
  op: 'over',
  items: 'standingDecision',
  fold: 'any',
  value: { op: 'exists', item: 'standingDecidedBy' },
};
/** In the list below, as it stands now: it may have been taken away in this form. */
const stillHolds: Expression = {
  op: 'first-known',
  of: [
    { op: 'over', items: 'oxygenDecision', fold: 'any', value: { op: 'exists', item: 'scaleDecidedBy' } },
    { op: 'constant', value: false },
  ],
};

/** The decision the record holds, if it holds one: read, and never written here. */
export const standingDecision: GroupItem = {
  type: 'group',
  id: 'standingDecision',
  label: 'Decision on the record',
  hidden: true,
  repeats: { max: 1, each: 'decision' },
  binding: { class: 'Instruction', where: { element: 'what', select: 'system', is: [system] }, mode: 'read' },
  items: [
    {
      type: 'text',
      id: 'standingDecidedBy',
      label: 'Decided by',
      binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'read' },
    },
  ],
};

/** Shown whenever the record has a decision, on either scale, so that it is never emptied unseen. */
export const oxygenDecision: GroupItem = {
  type: 'group',
  id: 'oxygenDecision',
  label: 'The decision for scale 2 on the record',
  help: 'Take it away only when a clinician has ended it. It is closed then, and stays in the history.',
  enableWhen: isOnRecord,
  repeats: { max: 1, each: 'decision' },
  binding: { class: 'Instruction', where: { element: 'what', select: 'system', is: [system] }, whenRemoved: 'close' },
  items: [
    {
      type: 'choice',
      id: 'scaleDecided',
      label: 'What was decided?',
      required: true,
      options: [{ code: 'scale-2', label: 'Oxygen scale 2, target 88 to 92%', system }],
      binding: { class: 'Instruction', element: 'what', as: 'coded-value' },
    },
    {
      type: 'text',
      id: 'scaleDecidedBy',
      label: 'Which clinician decided it? Name and role',
      required: true,
      binding: { class: 'Instruction', element: 'who', select: 'name' },
    },
    {
      type: 'date',
      id: 'scaleDecidedOn',
      label: 'On what day?',
      required: true,
      max: 'today',
      binding: { class: 'Instruction', element: 'dateLastUpdated' },
    },
    {
      type: 'text',
      id: 'scaleDecisionWords',
      label: 'Why, and where is it written?',
      required: true,
      binding: { class: 'Instruction', element: 'what', select: 'originalText' },
    },
  ],
};

/** A decision that is passed over is as wrong as one that nobody made. */
export const scaleOneDespite: DisplayItem = {
  type: 'display',
  id: 'scaleOneDespite',
  label: 'The record has a clinician’s decision for scale 2. Choose scale 2, unless a clinician has ended it.',
  enableWhen: { op: 'and', of: [stillHolds, isScale('1')] },
};

/** Without these answers nobody finishes on scale 2. They become the decision on the record. */
export const newDecision: GroupItem = {
  type: 'group',
  id: 'newDecision',
  label: 'The decision for scale 2',
  help: 'Scale 2 counts low oxygen as right for this person. Write it from the decision itself. If you have not seen one, choose scale 1 and ask.',
  enableWhen: { op: 'and', of: [isScale('2'), { op: 'not', of: stillHolds }] },
  items: [
    {
      type: 'group',
      id: 'decisionSeen',
      label: 'What you have in front of you',
      repeats: { min: 1, max: 1, each: 'decision' },
      binding: { class: 'Instruction', mode: 'write' },
      items: [
        {
          type: 'choice',
          id: 'newDecided',
          label: 'What was decided?',
          required: true,
          options: [{ code: 'scale-2', label: 'Oxygen scale 2, target 88 to 92%', system }],
          binding: { class: 'Instruction', element: 'what', as: 'coded-value', mode: 'write' },
        },
        {
          type: 'text',
          id: 'newDecidedBy',
          label: 'Which clinician decided it? Name and role',
          required: true,
          binding: { class: 'Instruction', element: 'who', select: 'name', mode: 'write' },
        },
        {
          type: 'date',
          id: 'newDecidedOn',
          label: 'On what day?',
          required: true,
          max: 'today',
          binding: { class: 'Instruction', element: 'dateLastUpdated', mode: 'write' },
        },
        {
          type: 'text',
          id: 'newDecisionWords',
          label: 'Why, and where is it written?',
          required: true,
          binding: { class: 'Instruction', element: 'what', select: 'originalText', mode: 'write' },
        },
      ],
    },
  ],
};
