// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Each move by itself: how it is done, with how many people and with what. */
export const tasks: GroupItem = {
  type: 'group',
  id: 'tasks',
  label: 'Moves',
  help: 'One entry for each. Whoever has never met the person must be able to do it from what you write.',
  repeats: { min: 1, each: 'move' },
  items: [
    {
      type: 'choice',
      id: 'task',
      label: 'Which move?',
      required: true,
      control: 'drop-down',
      options: [
        { code: 'in-bed', label: 'Turning or moving up in bed' },
        { code: 'in-out-of-bed', label: 'In and out of bed' },
        { code: 'chair', label: 'Up from a chair, or chair to chair' },
        { code: 'toilet', label: 'On and off the toilet' },
        { code: 'bath', label: 'Bath or shower' },
        { code: 'walking', label: 'Walking' },
        { code: 'stairs', label: 'Stairs' },
        { code: 'vehicle', label: 'In and out of a car' },
        { code: 'floor', label: 'Up from the floor' },
      ],
      open: { label: 'Another move' },
    },
    {
      type: 'choice',
      id: 'staff',
      label: 'How many people help?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: '0', label: 'Nobody: does it alone' },
        { code: '1', label: 'One' },
        { code: '2', label: 'Two' },
        { code: '3', label: 'Three or more' },
      ],
    },
    {
      type: 'display',
      id: 'staffNotKnown',
      label:
        'Until somebody trained has said how many: do not do this move alone. Ask the person in charge of the shift.',
      enableWhen: { op: 'unknown', item: 'staff' },
    },
    {
      type: 'text',
      id: 'taskEquipment',
      label: 'With what?',
      help: 'Such as “standing hoist, blue sling M, shortest shoulder loops”.',
    },
    { type: 'long-text', id: 'taskHow', label: 'How is it done, step by step?' },
    { type: 'long-text', id: 'taskBadDay', label: 'What is different on a bad day?' },
  ],
};
