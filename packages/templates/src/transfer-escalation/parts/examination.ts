// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem, NumberItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';
import { saying } from '../../note-parts.js';

const measured = oneOf('readingsTaken', 'yes');
type Reading = Omit<NumberItem, 'type' | 'enableWhen'>;
const whole = (reading: Reading): NumberItem => ({ type: 'integer', ...reading, enableWhen: measured });

/** Readings as they are told to the crew. None has to be there, and nothing is added up from them. */
const readings: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'readingsTaken',
    label: 'Did you measure anything?',
    required: true,
    options: [
      { code: 'yes', label: 'Yes, it stands below' },
      { code: 'chart', label: 'Yes, it is on the observations chart that goes with them' },
      { code: 'no', label: 'No: no time, or nothing to measure with' },
      { code: 'declined', label: 'They did not want it' },
    ],
  },
  {
    type: 'time',
    id: 'readingsAt',
    label: 'At what time did you measure it?',
    required: true,
    unknowns: ['unknown'],
    enableWhen: measured,
  },
  whole({ id: 'breaths', label: 'Breaths in a minute', unit: 'a minute', unitCode: '/min', min: 1, max: 99 }),
  whole({ id: 'oxygen', label: 'Oxygen saturation', unit: '%', unitCode: '%', min: 1, max: 100 }),
  {
    type: 'choice',
    id: 'airOrOxygen',
    label: 'On air or on oxygen?',
    control: 'radio',
    unknowns: ['unknown'],
    enableWhen: { op: 'exists', item: 'oxygen' },
    options: [
      { code: 'air', label: 'Air' },
      { code: 'oxygen', label: 'Oxygen' },
    ],
  },
  whole({
    id: 'upperPressure',
    label: 'Blood pressure, the higher number',
    unit: 'mmHg',
    unitCode: 'mm[Hg]',
    min: 20,
    max: 350,
  }),
  whole({
    id: 'lowerPressure',
    label: 'Blood pressure, the lower number',
    unit: 'mmHg',
    unitCode: 'mm[Hg]',
    min: 10,
    max: 250,
  }),
  whole({ id: 'pulse', label: 'Pulse', unit: 'a minute', unitCode: '/min', min: 1, max: 350 }),
  {
    type: 'decimal',
    id: 'temperature',
    label: 'Temperature',
    unit: '°C',
    unitCode: 'Cel',
    min: 20,
    max: 46,
    decimalPlaces: 1,
    enableWhen: measured,
  },
  {
    type: 'decimal',
    id: 'sugar',
    label: 'Blood sugar',
    unit: 'mmol/l',
    unitCode: 'mmol/L',
    min: 0,
    max: 60,
    decimalPlaces: 1,
    enableWhen: measured,
  },
  whole({
    id: 'earlyWarning',
    label: 'NEWS2 total, if you worked it out',
    help: 'From the form of observations. Nobody waits for it.',
    min: 0,
    max: 20,
  }),
];

/** What was seen and measured. */
export const examination: GroupItem = {
  type: 'group',
  id: 'examination',
  label: 'Examination: what you see and measure',
  items: [
    {
      type: 'choice',
      id: 'awake',
      label: 'How awake are they now?',
      required: true,
      options: [
        { code: 'as-usual', label: 'Awake, and as clear as usual' },
        { code: 'confused', label: 'Awake, and more confused than usual' },
        { code: 'sleepy', label: 'Sleepy, wakes when spoken to' },
        { code: 'hard', label: 'Hard to wake, or cannot be woken' },
      ],
    },
    {
      type: 'display',
      id: 'notAwake',
      label: 'Stay with them. If no ambulance is on its way, ring 999 now.',
      enableWhen: oneOf('awake', 'sleepy', 'hard'),
    },
    {
      type: 'long-text',
      id: 'looks',
      label: 'How do they look and feel?',
      help: 'Colour, breathing, pain and where, sickness, what they say themselves.',
      required: true,
      unknowns: ['unknown'],
    },
    ...saying('looks', 'Examination:'),
    {
      type: 'long-text',
      id: 'injuries',
      label: 'Wounds, bruises, swelling, pressure sores: what and where?',
      help: 'Say that there is none only if you looked.',
      required: true,
      unknowns: ['none-known', 'unknown'],
    },
    ...saying('injuries', 'Skin and injuries:'),
    ...readings,
    {
      type: 'text',
      id: 'lastFood',
      label: 'What did they last eat and drink, and when?',
      unknowns: ['unknown'],
    },
    {
      type: 'text',
      id: 'lastToilet',
      label: 'When did they last pass urine and open their bowels?',
      unknowns: ['unknown'],
    },
  ],
};
