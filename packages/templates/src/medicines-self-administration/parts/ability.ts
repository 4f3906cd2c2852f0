// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What the person can do by themselves. "With help" is a way, and not a failure. */
export const ability: GroupItem = {
  type: 'group',
  id: 'ability',
  label: 'What the person can do',
  help: 'Let them show you. A tray with days, large print, another lid or a clock that rings may be all the help they need.',
  items: [
    {
      type: 'choice',
      id: 'knowsWhatFor',
      label: 'Do they know what each medicine is for?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'with-help', label: 'With some help' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'choice',
      id: 'knowsWhen',
      label: 'Do they know when to take it, how much and how?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'with-help', label: 'With some help' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'choice',
      id: 'reads',
      label: 'Can they read the label, or tell the boxes apart?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'with-help', label: 'With some help' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'choice',
      id: 'opens',
      label: 'Can they get it out of the packet, bottle or inhaler, and swallow or use it?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'with-help', label: 'With some help' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'choice',
      id: 'remembers',
      label: 'Do they remember whether they have taken it?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'with-help', label: 'With some help' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'choice',
      id: 'knowsProblems',
      label: 'Would they tell somebody if they felt ill, missed a dose or took too much?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'with-help', label: 'With some help' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'choice',
      id: 'orders',
      label: 'Do they see when it is running out, and say so?',
      required: true,
      unknowns: ['unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'with-help', label: 'With some help' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'long-text',
      id: 'helpNeeded',
      label: 'What help do they need, and who gives it?',
      required: true,
      enableWhen: {
        op: 'or',
        of: [
          { op: 'in', value: { op: 'answer', item: 'knowsWhatFor' }, list: ['with-help', 'no'] },
          { op: 'in', value: { op: 'answer', item: 'knowsWhen' }, list: ['with-help', 'no'] },
          { op: 'in', value: { op: 'answer', item: 'reads' }, list: ['with-help', 'no'] },
          { op: 'in', value: { op: 'answer', item: 'opens' }, list: ['with-help', 'no'] },
          { op: 'in', value: { op: 'answer', item: 'remembers' }, list: ['with-help', 'no'] },
          { op: 'in', value: { op: 'answer', item: 'knowsProblems' }, list: ['with-help', 'no'] },
          { op: 'in', value: { op: 'answer', item: 'orders' }, list: ['with-help', 'no'] },
        ],
      },
    },
    {
      type: 'display',
      id: 'findOut',
      label: 'Something is not known yet. Find it out before the person begins.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'knowsWhatFor' },
          { op: 'unknown', item: 'knowsWhen' },
          { op: 'unknown', item: 'reads' },
          { op: 'unknown', item: 'opens' },
          { op: 'unknown', item: 'remembers' },
          { op: 'unknown', item: 'knowsProblems' },
          { op: 'unknown', item: 'orders' },
        ],
      },
    },
    {
      type: 'choice',
      id: 'moodOrConfusion',
      label: 'Have they ever taken too much, hidden or given away medicines, or wanted to harm themselves?',
      required: true,
      unknowns: ['unknown', 'declined'],
      options: [
        { code: 'no', label: 'No' },
        { code: 'yes', label: 'Yes' },
      ],
    },
    {
      type: 'display',
      id: 'notAlone',
      label: 'Do not leave medicines with the person before a nurse, pharmacist or doctor has looked at it with you.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'moodOrConfusion' },
          { op: 'equal', left: { op: 'answer', item: 'moodOrConfusion' }, right: { op: 'constant', value: 'yes' } },
        ],
      },
    },
  ],
};
