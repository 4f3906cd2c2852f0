// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem } from '@careplan-kit/forms/contract';
import { all, answer, any, is, oneOf } from '../../expressions.js';
import { countOnRecord, isListed, textOnRecord, wordsOnRecord } from '../../on-record.js';
import { doses } from './doses.js';

const exists = (item: string): Expression => ({ op: 'exists', item });
const inMedication = (element: string, select?: string) => ({
  class: 'Medication',
  element,
  ...(select ? { select } : {}),
});

const ofRecord = any(...['medicineDisplay', 'medicineWords', 'medicineCode'].map((item) => exists(item)));

/** A medicine of the record, as it stands there. */
const shown: readonly FormItem[] = [
  ...wordsOnRecord('medicine', 'Medicine and strength', inMedication('medicationName')),
  ...wordsOnRecord('form', 'Form', inMedication('form')),
  ...wordsOnRecord('route', 'How it is taken or given', inMedication('route')),
  ...textOnRecord(
    'dose',
    'How much and when',
    inMedication('structuredDoseDirectionCluster', 'doseDirectionsDescription'),
  ),
  {
    type: 'display',
    id: 'doseNotSaid',
    label: 'How much and when is not in words on the record: look at the chart.',
    enableWhen: all(ofRecord, { op: 'not', of: exists('doseThere') }),
  },
  ...wordsOnRecord('course', 'Is it still given?', inMedication('courseStatus')),
  ...textOnRecord('amended', 'Last change', inMedication('descriptionOfAmendment')),
  ...textOnRecord('remark', 'Remark', inMedication('commentRecommendation')),
  {
    type: 'date-time',
    id: 'stopsThere',
    label: 'Whether it has a day to stop',
    hidden: true,
    readOnly: true,
    binding: { ...inMedication('endDateTime'), mode: 'read' },
  },
  {
    type: 'date-time',
    id: 'stops',
    label: 'To be stopped',
    enableWhen: { op: 'exists', item: 'stopsThere' },
    calculate: answer('stopsThere'),
  },
];

const typed = (id: string, label: string, help?: string): FormItem => ({
  type: 'text',
  id,
  label,
  ...(help ? { help } : {}),
  required: true,
  unknowns: ['unknown'],
  enableWhen: { op: 'not', of: ofRecord },
});

/** What is asked of a medicine that the record has not: the words of its label. */
const fromLabel: readonly FormItem[] = [
  {
    type: 'text',
    id: 'otherMedicine',
    label: 'Which medicine?',
    help: 'One that is not on the record: new, bought, a cream, drops, what family brings. Copy the label.',
    required: true,
    enableWhen: { op: 'not', of: ofRecord },
  },
  typed('otherStrength', 'Strength'),
  typed('otherForm', 'What is it?', 'Tablet, liquid, patch, drops, cream.'),
  typed('otherRoute', 'Where does it go?', 'Swallowed, on the skin, into the eye.'),
  typed('otherDose', 'How much at a time, and at which times?'),
];

/** Every medicine with its last dose, and whether it goes along. */
export const medicines: readonly FormItem[] = [
  countOnRecord('medicines', 'Medicines', { class: 'Medication' }),
  {
    type: 'display',
    id: 'noneListed',
    label: 'No medicine is on the record. That does not say that they take none: look at the chart and ask.',
    enableWhen: { op: 'not', of: isListed('medicines') },
  },
  {
    type: 'group',
    id: 'medicines',
    label: 'What they take',
    help: 'Those of the record stand there. Add what is missing. What is wrong is put right in the record, not on this list.',
    repeats: { max: 100, each: 'medicine' },
    binding: { class: 'Medication', mode: 'read' },
    items: [...shown, ...fromLabel, ...doses],
  },
  {
    type: 'display',
    id: 'takenOff',
    label: 'A medicine of the record was taken off this list. Put it back with “Undo”, or tell the crew of it.',
    enableWhen: is({ op: 'over', items: 'medicines', fold: 'count', value: ofRecord }, 'less', {
      op: 'over',
      items: 'medicinesThere',
      fold: 'count',
    }),
  },
  {
    type: 'choice',
    id: 'complete',
    label: 'Is that all they take?',
    required: true,
    unknowns: ['unknown'],
    options: [
      { code: 'all', label: 'Yes, all of it' },
      { code: 'some', label: 'Some may be missing' },
      { code: 'none', label: 'They take no medicines' },
    ],
  },
  {
    type: 'display',
    id: 'noneAndListed',
    label: 'You say none, and there is one above. Find out which is right, and tell the crew that it is not clear.',
    enableWhen: all(oneOf('complete', 'none'), isListed('medicines')),
  },
  {
    type: 'choice',
    id: 'chart',
    label: 'Does a copy of the medicines chart go with them?',
    required: true,
    unknowns: ['unknown'],
    options: [
      { code: 'yes', label: 'Yes' },
      { code: 'no', label: 'No' },
      { code: 'no-chart', label: 'There is no chart: they see to it themselves' },
    ],
  },
];
