// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Who helps, with what, by which way, by day and by night. */
export const gettingOut: GroupItem = {
  type: 'group',
  id: 'gettingOut',
  label: 'Getting out',
  items: [
    {
      type: 'choice',
      id: 'dependency',
      label: 'How much help to get out?',
      required: true,
      control: 'radio',
      unknowns: ['unknown'],
      options: [
        { code: 'independent', label: 'None: goes alone when told' },
        { code: 'dependent', label: 'Needs help from somebody' },
        { code: 'very-high', label: 'Very much: being moved is itself a danger to them' },
      ],
    },
    {
      type: 'display',
      id: 'treatAsDependent',
      label: 'Not known: plan as for somebody who needs all help, until it is.',
      enableWhen: { op: 'unknown', item: 'dependency' },
    },
    { type: 'long-text', id: 'mobility', label: 'How do they move: from bed, along the corridor, on stairs?' },
    {
      type: 'multiple-choice',
      id: 'aids',
      label: 'With what?',
      required: true,
      options: [
        { code: 'walking-aid', label: 'Stick or frame' },
        { code: 'wheelchair', label: 'Wheelchair' },
        { code: 'ski-sheet', label: 'Sheet under the mattress to pull them on' },
        { code: 'evacuation-chair', label: 'Chair for stairs' },
        { code: 'bed', label: 'In their bed' },
        { code: 'none', label: 'Nothing', exclusive: true },
      ],
      open: { label: 'Something else' },
    },
    {
      type: 'text',
      id: 'aidsWhere',
      label: 'Where is it kept?',
      enableWhen: { op: 'not', of: { op: 'in', value: { op: 'answer', item: 'aids' }, list: ['none'] } },
    },
    {
      type: 'integer',
      id: 'staffDay',
      label: 'How many staff do they need by day?',
      min: 0,
      max: 10,
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'integer',
      id: 'staffNight',
      label: 'How many staff do they need at night?',
      help: 'Asleep, in the dark, perhaps after a sleeping tablet.',
      min: 0,
      max: 10,
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'integer',
      id: 'staffOnAtNight',
      label: 'How many staff are there at night in this part of the building?',
      min: 0,
      max: 50,
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'staffingGap',
      label:
        'At night there are fewer staff than this person needs. Tell the manager today: the fire risk assessment has to be looked at again.',
      enableWhen: {
        op: 'greater',
        left: { op: 'answer', item: 'staffNight' },
        right: { op: 'answer', item: 'staffOnAtNight' },
      },
    },
    {
      type: 'display',
      id: 'staffingNotKnown',
      label: 'Nobody knows whether there are enough staff at night. Ask the manager today.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'staffNight' },
          { op: 'unknown', item: 'staffOnAtNight' },
        ],
      },
    },
    {
      type: 'long-text',
      id: 'route',
      label: 'Which way out, and to where first?',
      help: 'From this room, through which fire doors, to which place of safety. Then where to, if that is not enough.',
      required: true,
      unknowns: ['unknown'],
    },
    { type: 'long-text', id: 'otherRoute', label: 'Which way if that one is blocked?' },
    {
      type: 'long-text',
      id: 'nightPlan',
      label: 'What is different at night?',
      help: 'Who goes to them, what they wear, hearing aid and glasses, tablets that make sleepy.',
      required: true,
    },
    {
      type: 'long-text',
      id: 'howToHelp',
      label: 'What do you say and do, so that they come along?',
      help: 'What frightens them, what calms them, what they will not leave behind.',
    },
  ],
};
