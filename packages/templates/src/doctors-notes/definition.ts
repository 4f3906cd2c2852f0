// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import {
  from,
  fromRole,
  happenedAt,
  mayReadQuestion,
  nextSteps,
  noteFrame,
  saying,
  toPeople,
  way,
  yes,
} from '../note-parts.js';

/** What a doctor found and decided, on a visit or a call. */
export const doctorsNotes: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'doctors-notes',
  url: 'https://careplan-kit.example/form/doctors-notes',
  version: '1.0.0',
  status: 'active',
  title: 'Doctor’s notes',
  description: 'A visit or a call of a doctor: why, what was found, what is planned, and whether a medicine changes.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    happenedAt('When was the visit or call?'),
    ...from('Which doctor?', 'A name. If you do not know it, “the GP on duty”.'),
    fromRole('From where?'),
    toPeople('Who in the home was there?', 'person'),
    way('Visit or call?', 'Visit', 'By telephone', 'By video', 'In writing'),
    { type: 'long-text', id: 'reason', label: 'Why?', required: true },
    ...saying('reason', 'Why:'),
    {
      type: 'long-text',
      id: 'finding',
      label: 'What did the doctor find?',
      help: 'In the doctor’s words.',
      required: true,
      unknowns: ['unknown'],
    },
    ...saying('finding', 'Found:'),
    { type: 'long-text', id: 'plan', label: 'What is the plan?', required: true, unknowns: ['unknown'] },
    ...saying('plan', 'Plan:'),
    {
      type: 'boolean',
      id: 'medicineChanges',
      label: 'Does a medicine begin, stop or change?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'long-text',
      id: 'medicineChange',
      label: 'Which, and how was it ordered?',
      help: 'As the prescriber wrote it: medicine, strength, dose, when, from when.',
      required: true,
      enableWhen: yes('medicineChanges'),
    },
    ...saying('medicineChange', 'Change to a medicine:'),
    {
      type: 'display',
      id: 'chartFirst',
      label:
        'This note changes no medicine. Give by the medicines chart, once the prescriber’s written order is on it.',
      enableWhen: { op: 'or', of: [yes('medicineChanges'), { op: 'unknown', item: 'medicineChanges' }] },
    },
    nextSteps('What is to be done'),
    mayReadQuestion,
    ...noteFrame('doctors-notes', 'Doctor’s notes'),
  ],
};
