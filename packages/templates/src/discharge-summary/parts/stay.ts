// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { answer, oneOf } from '../../expressions.js';
import { mayBeCopied } from './paper.js';

const discharge = (element: string) => ({ class: 'Discharge details', element, mode: 'write', on: 'create' }) as const;
const admission = (element: string, select?: string) =>
  ({ class: 'Admission details', element, ...(select ? { select } : {}), mode: 'write' }) as const;

/** Where and when. */
export const stay: GroupItem = {
  type: 'group',
  id: 'stay',
  label: 'The stay',
  items: [
    {
      type: 'text',
      id: 'hospital',
      label: 'Which hospital?',
      required: true,
      binding: discharge('dischargeLocation'),
    },
    {
      type: 'text',
      id: 'ward',
      label: 'Which ward or department, and its telephone?',
      required: true,
      unknowns: ['unknown'],
      binding: discharge('dischargingDepartment'),
    },
    {
      type: 'date',
      id: 'admittedOn',
      label: 'When did they go in?',
      unknowns: ['unknown'],
      max: 'today',
    },
    {
      type: 'text',
      id: 'admittedFor',
      label: 'What for?',
      unknowns: ['unknown'],
    },
    {
      type: 'date',
      id: 'dischargedOn',
      label: 'When did they come home?',
      required: true,
      max: 'today',
      binding: discharge('dateOfDischarge'),
    },
    {
      type: 'group',
      id: 'admission',
      label: 'The admission, on the record',
      hidden: true,
      repeats: { min: 1, max: 1 },
      binding: { class: 'Admission details', mode: 'write' },
      items: [
        {
          type: 'date',
          id: 'admittedOnRecord',
          label: 'Day in',
          hidden: true,
          calculate: answer('admittedOn'),
          binding: admission('dateOfAdmission'),
        },
        {
          type: 'text',
          id: 'admittedForRecord',
          label: 'What for',
          hidden: true,
          calculate: answer('admittedFor'),
          binding: admission('reasonForAdmission', 'originalText'),
        },
      ],
    },
  ],
};

const diagnosis: readonly FormItem[] = [
  {
    type: 'long-text',
    id: 'diagnosis',
    label: 'What does it say?',
    help: 'The words of the summary. If you do not know what a word means, copy it and ask.',
    required: true,
  },
  {
    type: 'choice',
    id: 'diagnosisIs',
    label: 'Is it on the record already?',
    required: true,
    options: [
      { code: 'new', label: 'No, it is new' },
      { code: 'known', label: 'Yes, it stands above' },
      { code: 'query', label: 'They suspect it: not certain' },
    ],
  },
  {
    type: 'text',
    id: 'diagnosisToRecord',
    label: 'A new diagnosis, for the record',
    hidden: true,
    calculate: answer('diagnosis'),
    enableWhen: oneOf('diagnosisIs', 'new'),
    binding: { class: 'Problem', element: 'problem', select: 'originalText', mode: 'write' },
  },
];

/** What they found. What the record has is shown; only what is new is written, and what is suspected is not. */
export const findings: GroupItem = {
  type: 'group',
  id: 'findings',
  label: 'What they found, and what has changed',
  enableWhen: mayBeCopied,
  items: [
    {
      type: 'group',
      id: 'problemsThere',
      label: 'Illnesses on the record',
      repeats: { each: 'illness' },
      binding: { class: 'Problem', mode: 'read' },
      items: [
        {
          type: 'long-text',
          id: 'problemThere',
          label: 'Illness',
          readOnly: true,
          binding: { class: 'Problem', element: 'problem', select: 'originalText', mode: 'read' },
        },
      ],
    },
    {
      type: 'choice',
      id: 'diagnosesSaid',
      label: 'Does the summary give a diagnosis?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'none', label: 'It says that none was found' },
        { code: 'silent', label: 'It says nothing about it' },
      ],
    },
    {
      type: 'group',
      id: 'diagnoses',
      label: 'Diagnoses in the summary',
      enableWhen: oneOf('diagnosesSaid', 'yes'),
      repeats: { min: 1, each: 'diagnosis' },
      binding: { class: 'Problem', mode: 'write' },
      items: diagnosis,
    },
    {
      type: 'multiple-choice',
      id: 'changesIn',
      label: 'What is not as it was before?',
      help: 'What the summary says, and what you see yourself.',
      required: true,
      options: [
        { code: 'moving', label: 'Moving, walking, falls' },
        { code: 'swallowing', label: 'Swallowing, food, drinks' },
        { code: 'skin', label: 'Skin, wounds, dressings' },
        { code: 'toilet', label: 'Toilet, catheter, stoma' },
        { code: 'mind', label: 'Memory, mood, confusion' },
        { code: 'breathing', label: 'Breathing, oxygen' },
        { code: 'pain', label: 'Pain' },
        { code: 'talking', label: 'Talking, hearing, seeing' },
        { code: 'infection', label: 'An infection, or contact with one' },
        { code: 'decisions', label: 'A decision about treatment or resuscitation' },
        { code: 'none', label: 'Nothing: looked at each', exclusive: true },
      ],
      open: { label: 'Something else' },
    },
    {
      type: 'long-text',
      id: 'changesWhat',
      label: 'What exactly has changed?',
      required: true,
      enableWhen: {
        op: 'and',
        of: [
          { op: 'exists', item: 'changesIn' },
          { op: 'not', of: oneOf('changesIn', 'none') },
        ],
      },
    },
    {
      type: 'display',
      id: 'swallowingNow',
      label: 'Before the next meal or drink: do as the summary says about texture, and tell the kitchen and the shift.',
      enableWhen: oneOf('changesIn', 'swallowing'),
    },
    {
      type: 'display',
      id: 'decisionPaper',
      label:
        'A decision counts by its signed form, not by this line. Look for the form, and open “Resuscitation decisions” with it in hand.',
      enableWhen: oneOf('changesIn', 'decisions'),
    },
  ],
};
