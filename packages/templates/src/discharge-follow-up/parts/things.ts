// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, DateItem, TextItem } from '@careplan-kit/forms/contract';

/** System of the codes by which an instruction is known as something to do after a discharge. It is ours. */
export const FOLLOW_UP_SYSTEM = 'https://careplan-kit.example/CodeSystem/discharge-follow-up';

const system = FOLLOW_UP_SYSTEM;

/** What kind of thing it is: the code by which both forms of a discharge find it again. */
export const thingKind: ChoiceItem = {
  type: 'choice',
  id: 'thingKind',
  label: 'What kind of thing is it?',
  required: true,
  control: 'drop-down',
  options: [
    { code: 'appointment', label: 'An appointment', system },
    { code: 'medicine', label: 'A medicine', system },
    { code: 'test', label: 'A test, or its result', system },
    { code: 'wound', label: 'A wound or a dressing', system },
    { code: 'eating', label: 'Eating, drinking or swallowing', system },
    { code: 'moving', label: 'Moving, or exercises', system },
    { code: 'watch', label: 'Something to watch for', system },
    { code: 'equipment', label: 'Equipment', system },
    { code: 'support', label: 'More support than before', system },
    { code: 'ask', label: 'Something to ask or to tell somebody', system },
  ],
  binding: { class: 'Instruction', element: 'what', as: 'coded-value' },
};

export const thingWhat: TextItem = {
  type: 'long-text',
  id: 'thingWhat',
  label: 'What is to be done?',
  help: 'So that somebody who was not there can do it: “Weigh him on Monday before breakfast and ring the clinic”.',
  required: true,
  binding: { class: 'Instruction', element: 'what', select: 'originalText' },
};

export const thingWho: TextItem = {
  type: 'text',
  id: 'thingWho',
  label: 'Who does it?',
  help: 'One name or role. “Everybody” is nobody.',
  required: true,
  unknowns: ['unknown'],
  binding: { class: 'Instruction', element: 'who', select: 'name' },
};

export const thingWhen: DateItem = {
  type: 'date',
  id: 'thingWhen',
  label: 'By when?',
  required: true,
  unknowns: ['unknown'],
  binding: { class: 'Instruction', element: 'when' },
};
