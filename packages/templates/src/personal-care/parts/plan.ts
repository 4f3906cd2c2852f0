// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

const system = 'https://careplan-kit.example/CodeSystem/personal-care';

/**
 * How each part of personal care is done: instructions of the record, told apart by their code. They stand there on the day
 * too, to be read.
 */
export const plan: GroupItem = {
  type: 'group',
  id: 'plan',
  label: 'How they want to be helped',
  help: 'The plan as it is. Change it when it is no longer right; leave it when you only write what was done. A part that you take away is closed, never deleted.',
  repeats: { each: 'part of the plan' },
  binding: { class: 'Instruction', where: { element: 'what', select: 'system', is: [system] }, whenRemoved: 'close' },
  items: [
    {
      type: 'choice',
      id: 'area',
      label: 'What is it about?',
      required: true,
      control: 'drop-down',
      options: [
        { code: 'wash', label: 'Wash', system },
        { code: 'bath', label: 'Bath', system },
        { code: 'shower', label: 'Shower', system },
        { code: 'shave', label: 'Shave', system },
        { code: 'hair', label: 'Hair', system },
        { code: 'nails', label: 'Nails', system },
        { code: 'mouth', label: 'Mouth and teeth', system },
        { code: 'dressing', label: 'Dressing and undressing', system },
        { code: 'intimate', label: 'Intimate care', system },
        { code: 'make-up', label: 'Make-up, cream, glasses, hearing aid', system },
      ],
      binding: { class: 'Instruction', element: 'what', as: 'coded-value' },
    },
    {
      type: 'text',
      id: 'support',
      label: 'What help, in a sentence?',
      help: 'So that it can be read without this form: “Wash his back and feet; hand him the rest”.',
      required: true,
      binding: { class: 'Instruction', element: 'what', select: 'originalText' },
    },
    {
      type: 'choice',
      id: 'helpLevel',
      label: 'How much help do they want?',
      required: true,
      options: [
        { code: 'By themselves', label: 'None: by themselves' },
        { code: 'Set out and left alone', label: 'Things set out, then left alone' },
        { code: 'Words only', label: 'A word now and then' },
        { code: 'One person helps with part of it', label: 'One person, with part of it' },
        { code: 'One person does it', label: 'One person does it' },
        { code: 'Two people do it', label: 'Two people' },
      ],
      open: { label: 'In other words' },
      binding: { class: 'Instruction', element: 'who', select: 'help' },
    },
    {
      type: 'choice',
      id: 'choiceOfCarer',
      label: 'Who may help with it?',
      help: 'Ask. A wish for a woman or a man is kept every day, not only when it is easy.',
      required: true,
      options: [
        { code: 'Anybody they know', label: 'Anybody they know' },
        { code: 'A woman only', label: 'A woman only' },
        { code: 'A man only', label: 'A man only' },
        { code: 'Anybody', label: 'Anybody' },
        { code: 'Not asked yet', label: 'Not asked yet' },
      ],
      open: { label: 'Certain people, or family' },
      binding: { class: 'Instruction', element: 'who', select: 'name' },
    },
    {
      type: 'text',
      id: 'how',
      label: 'How they like it',
      help: 'Water, towel, soap, time of day, music, door shut, in which order. One thing in each box.',
      repeats: { each: 'thing to know' },
      binding: { class: 'Instruction', element: 'suggestedStrategies' },
    },
    {
      type: 'date',
      id: 'planReview',
      label: 'When do you ask them again?',
      binding: { class: 'Instruction', element: 'reviewDate' },
    },
  ],
};

/**
 * What is used. Devices are of the person, so that every form knows of the same ones. Their answers are kept where they are
 * not shown: an answer that is set aside would be taken off the record.
 */
export const equipment: GroupItem = {
  type: 'group',
  id: 'equipment',
  label: 'Equipment and aids',
  help: 'All aids on the record stand here, not only those for washing. To take one off this list does not take it off the record.',
  enableWhen: { op: 'equal', left: { op: 'answer', item: 'whatFor' }, right: { op: 'constant', value: 'plan' } },
  repeats: { each: 'aid' },
  binding: { class: 'Device' },
  items: [
    {
      type: 'text',
      id: 'aid',
      label: 'What is it?',
      whenHidden: 'keep',
      binding: { class: 'Device', element: 'medicalDevice' },
    },
    {
      type: 'text',
      id: 'aidNote',
      label: 'What is there to know about it?',
      whenHidden: 'keep',
      binding: { class: 'Device', element: 'comments' },
    },
  ],
};
