// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, GroupItem, Option } from '@careplan-kit/forms/contract';

/** The same four answers for every area, so that they are learnt once. */
const HOW_MUCH: readonly Option[] = [
  { code: '0', label: 'No help', weight: 0 },
  { code: '1', label: 'A word, or things set out', weight: 1 },
  { code: '2', label: 'One carer helps', weight: 2 },
  { code: '3', label: 'Two carers, or somebody there all the time', weight: 3 },
];

/** The nine areas. Who cannot say is not made to guess: then there is no total. */
const areas: readonly ChoiceItem[] = [
  {
    type: 'choice',
    id: 'mobility',
    prefix: '1',
    label: 'Moving about',
    help: 'Getting up, walking, stairs, from bed to chair. A hoist takes two carers.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'personal',
    prefix: '2',
    label: 'Washing and dressing',
    help: 'Wash, bath, mouth, shave, hair, clothes.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'eating',
    prefix: '3',
    label: 'Eating and drinking',
    help: 'Cutting up, encouraging, helping, thickening, feeding by tube.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'continence',
    prefix: '4',
    label: 'Toilet',
    help: 'Getting there in time, pads, catheter, stoma.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'skin',
    prefix: '5',
    label: 'Skin and turning',
    help: 'Creams, changing position in bed and chair.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'cognition',
    prefix: '6',
    label: 'Memory, understanding and being understood',
    help: 'Finding the way, the time of day, choices, staying safe, saying what they want.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'behaviour',
    prefix: '7',
    label: 'Distress and behaviour',
    help: 'Restless, frightened, low, angry; a risk to themselves or others.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'night',
    prefix: '8',
    label: 'At night',
    help: 'Ask somebody who works nights.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
  {
    type: 'choice',
    id: 'clinical',
    prefix: '9',
    label: 'Health and medicines',
    help: 'Medicines, wounds, pain, breathing, diabetes, watching somebody who is unwell.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: HOW_MUCH,
  },
];

/** How much help, area by area, and what the total would hide. */
export const howMuch: GroupItem = {
  type: 'group',
  id: 'areas',
  label: 'How much help, on an ordinary day?',
  help: 'The same four answers each time. Choose what is needed, not what there was time for.',
  items: [
    ...areas,
    {
      type: 'display',
      id: 'mostInOne',
      label:
        'At least one area takes two carers, or somebody all the time. A low total can hide that: tell whoever plans the shifts which area.',
      enableWhen: {
        op: 'or',
        of: areas.map(({ id }) => ({
          op: 'equal',
          left: { op: 'answer', item: id },
          right: { op: 'constant', value: '3' },
        })),
      },
    },
  ],
};

/** For how long they are safe alone, and the hours. */
export const howLong: GroupItem = {
  type: 'group',
  id: 'time',
  label: 'Time',
  items: [
    {
      type: 'choice',
      id: 'interval',
      label: 'How long are they safe without help?',
      help: 'It does not count in the total.',
      required: true,
      control: 'radio',
      unknowns: ['unknown'],
      options: [
        { code: 'long', label: 'About a day' },
        { code: 'short', label: 'Some hours: help several times a day, at set times' },
        { code: 'critical', label: 'Nobody can say: help is needed at any time' },
      ],
    },
    {
      type: 'display',
      id: 'anyTime',
      label: 'Somebody has to be in reach by day and by night, whatever the total.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'interval' },
        right: { op: 'constant', value: 'critical' },
      },
    },
    {
      type: 'decimal',
      id: 'hoursByDay',
      label: 'Hours of carers by day',
      help: 'Of all carers together: two carers for half an hour are one hour; a quarter of an hour is 0.25.',
      required: true,
      unknowns: ['unknown'],
      min: 0,
      max: 48,
      decimalPlaces: 2,
      unit: 'hours',
    },
    {
      type: 'decimal',
      id: 'hoursAtNight',
      label: 'Hours of carers at night',
      help: 'If nobody counted, say that it is not known. A guess is no figure.',
      required: true,
      unknowns: ['unknown'],
      min: 0,
      max: 48,
      decimalPlaces: 2,
      unit: 'hours',
    },
  ],
};
