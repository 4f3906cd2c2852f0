// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { isBack } from '../../bag-parts.js';
import { all, oneOf } from '../../expressions.js';
import { listOnRecord } from '../../on-record.js';
import { BACK, PHOTO_BYTES, line } from './line.js';

const inDevice = (element: string) => ({ class: 'Device', element, mode: 'read' }) as const;

/** To see, hear, eat, walk and talk with. */
export const aids: GroupItem = {
  type: 'group',
  id: 'aidsPart',
  label: 'To see, hear, eat, walk and talk with',
  help: 'Put the name on each. What is worn goes on the list too.',
  items: [
    ...listOnRecord({
      id: 'aids',
      label: 'Aids on the record',
      help: 'To go by while you fill in what follows.',
      each: 'aid',
      binding: { class: 'Device' },
      items: [
        { type: 'text', id: 'aid', label: 'Aid', readOnly: true, binding: inDevice('medicalDevice') },
        { type: 'long-text', id: 'aidHow', label: 'How it is used', readOnly: true, binding: inDevice('comments') },
      ],
    }),
    ...line('glasses', 'Glasses'),
    ...line('hearingAidLeft', 'Hearing aid, left ear', 'With its case and batteries.'),
    ...line('hearingAidRight', 'Hearing aid, right ear'),
    ...line('denturesUpper', 'Dentures, upper', 'With the pot. Say it if they are in the mouth.'),
    ...line('denturesLower', 'Dentures, lower'),
    ...line('walkingAid', 'Stick, frame or wheelchair'),
    ...line('talkingAid', 'Picture book, tablet or another aid to talk'),
  ],
};

/** To wear on the day they come home, and to wash with. */
export const clothes: GroupItem = {
  type: 'group',
  id: 'clothesPart',
  label: 'Clothes and washing things',
  items: [
    ...line('clothes', 'Clothes for the day they come home', 'Also a coat, if it is cold.'),
    ...line('shoes', 'Shoes and slippers'),
    ...line('toiletries', 'Washing things'),
  ],
};

/** What is of value: counted by two. */
export const valuables: GroupItem = {
  type: 'group',
  id: 'valuablesPart',
  label: 'Money, jewellery, telephone, keys',
  help: 'Best left here, if the person agrees. What goes is counted by two.',
  items: [
    {
      type: 'choice',
      id: 'anyValuables',
      label: 'Does anything of value go with them?',
      help: 'Also a ring on the finger.',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes, it is listed below' },
        { code: 'no', label: 'No: we looked, and nothing goes' },
      ],
    },
    {
      type: 'group',
      id: 'valuables',
      label: 'What of value goes',
      enableWhen: oneOf('anyValuables', 'yes'),
      repeats: { min: 1, max: 40, each: 'thing of value' },
      items: [
        {
          type: 'long-text',
          id: 'valuable',
          label: 'What is it, and how much?',
          help: 'What you see: “yellow metal ring”, not “gold”. Money by amount.',
          required: true,
        },
        { type: 'text', id: 'valuableWhere', label: 'Where is it now?', help: 'On the finger, in the handbag.' },
        {
          type: 'text',
          id: 'valuableWitness',
          label: 'Who saw it with you?',
          help: 'If there was nobody, write “nobody”.',
          required: true,
        },
        { type: 'attachment', id: 'valuablePhoto', label: 'A picture of it', kinds: ['photo'], maxSize: PHOTO_BYTES },
        {
          type: 'choice',
          id: 'valuableBack',
          label: 'Did it come back?',
          required: true,
          control: 'radio',
          unknowns: ['unknown'],
          enableWhen: all(isBack, { op: 'exists', item: 'valuable' }),
          options: BACK,
        },
      ],
    },
    {
      type: 'long-text',
      id: 'keptHere',
      label: 'What of value stays here, and where?',
      unknowns: ['none-known', 'unknown'],
    },
  ],
};

const more: readonly FormItem[] = [
  { type: 'text', id: 'thing', label: 'What is it?', required: true },
  { type: 'text', id: 'thingLook', label: 'What does it look like?' },
  { type: 'attachment', id: 'thingPhoto', label: 'A picture of the thing', kinds: ['photo'], maxSize: PHOTO_BYTES },
  {
    type: 'choice',
    id: 'thingBack',
    label: 'Did the thing come back?',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    enableWhen: all(isBack, { op: 'exists', item: 'thing' }),
    options: BACK,
  },
];

/** Whatever else goes along. */
export const others: GroupItem = {
  type: 'group',
  id: 'others',
  label: 'What else goes with them',
  help: 'A book, a rosary, the handbag, the blue coat: what they must have by them.',
  repeats: { max: 60, each: 'thing' },
  items: more,
};
