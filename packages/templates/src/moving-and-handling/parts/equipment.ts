// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Hoists, slings and the rest: size, safe load, and whether they were examined within six months (LOLER). */
export const equipment: GroupItem = {
  type: 'group',
  id: 'equipment',
  label: 'Equipment',
  help: 'One entry for each piece, a sling too. Look at the label: do not copy from last time.',
  repeats: { each: 'piece of equipment' },
  items: [
    {
      type: 'choice',
      id: 'equipmentKind',
      label: 'What is it?',
      required: true,
      control: 'drop-down',
      options: [
        { code: 'hoist', label: 'Hoist' },
        { code: 'standing-hoist', label: 'Standing hoist' },
        { code: 'ceiling-hoist', label: 'Ceiling hoist' },
        { code: 'bath-hoist', label: 'Bath hoist or lift' },
        { code: 'sling', label: 'Sling' },
        { code: 'slide-sheet', label: 'Slide sheet' },
        { code: 'belt', label: 'Handling belt' },
        { code: 'turner', label: 'Turntable or stand-and-turn aid' },
        { code: 'frame', label: 'Walking frame or stick' },
      ],
      open: { label: 'Something else' },
    },
    {
      type: 'text',
      id: 'slingType',
      label: 'Which type of sling, and which loops?',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'equipmentKind' }, list: ['sling'] },
      unknowns: ['unknown'],
      required: true,
    },
    {
      type: 'text',
      id: 'slingSize',
      label: 'Which size of sling?',
      help: 'Measured for this person. Never use another person’s sling.',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'equipmentKind' }, list: ['sling'] },
      unknowns: ['unknown'],
      required: true,
    },
    {
      type: 'decimal',
      id: 'safeLoad',
      label: 'Safe working load on the label',
      unit: 'kg',
      unitCode: 'kg',
      min: 1,
      max: 1000,
      decimalPlaces: 1,
      unknowns: ['unknown'],
      required: true,
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'equipmentKind' },
        list: ['hoist', 'standing-hoist', 'ceiling-hoist', 'bath-hoist', 'sling'],
      },
    },
    {
      type: 'display',
      id: 'tooHeavy',
      label: 'The person is heavier than the safe working load. Do not use it.',
      enableWhen: { op: 'greater', left: { op: 'answer', item: 'weight' }, right: { op: 'answer', item: 'safeLoad' } },
    },
    {
      type: 'display',
      id: 'loadNotKnown',
      label: 'Weight or safe working load is not known. Do not lift with it until both are.',
      enableWhen: {
        op: 'and',
        of: [
          {
            op: 'in',
            value: { op: 'answer', item: 'equipmentKind' },
            list: ['hoist', 'standing-hoist', 'ceiling-hoist', 'bath-hoist', 'sling'],
          },
          {
            op: 'or',
            of: [
              { op: 'not', of: { op: 'exists', item: 'weight' } },
              { op: 'not', of: { op: 'exists', item: 'safeLoad' } },
            ],
          },
        ],
      },
    },
    {
      type: 'date',
      id: 'examinedOn',
      label: 'When was it last thoroughly examined?',
      help: 'On the label or certificate. What lifts people is examined every six months.',
      max: 'today',
      required: true,
      unknowns: ['unknown'],
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'equipmentKind' },
        list: ['hoist', 'standing-hoist', 'ceiling-hoist', 'bath-hoist', 'sling'],
      },
    },
    {
      type: 'display',
      id: 'examinationOverdue',
      label: 'More than six months ago. Do not lift with it until it has been examined.',
      enableWhen: {
        op: 'greater',
        left: { op: 'today' },
        right: {
          op: 'add-to-date',
          date: { op: 'answer', item: 'examinedOn' },
          amount: { op: 'constant', value: 6 },
          unit: 'months',
        },
      },
    },
    {
      type: 'display',
      id: 'examinationNotKnown',
      label: 'Nobody knows when it was examined. Do not lift with it until somebody does.',
      enableWhen: { op: 'unknown', item: 'examinedOn' },
    },
    {
      type: 'choice',
      id: 'lookedOver',
      label: 'Is it whole and clean, and does it work?',
      help: 'Stitching, straps, brakes, battery, wheels.',
      required: true,
      options: [
        { code: 'yes', label: 'Yes, I looked' },
        { code: 'no', label: 'No' },
        { code: 'not-looked', label: 'Not looked at yet' },
      ],
    },
    {
      type: 'display',
      id: 'doNotUse',
      label: 'Do not use it until somebody has looked and it is in order.',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'lookedOver' }, list: ['no', 'not-looked'] },
    },
  ],
};
