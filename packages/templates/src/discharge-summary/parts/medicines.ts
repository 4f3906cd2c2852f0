// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { all, inAny, oneOf } from '../../expressions.js';
import { medicineList } from '../../hospital-passport/parts/medicine-list.js';
import { mayBeCopied } from './paper.js';

const goesOn = oneOf('medicineChange', 'new', 'changed', 'same');

const change: readonly FormItem[] = [
  {
    type: 'choice',
    id: 'medicineChange',
    label: 'What does the summary say of it?',
    required: true,
    options: [
      { code: 'new', label: 'New' },
      { code: 'changed', label: 'Changed' },
      { code: 'stopped', label: 'Stopped' },
      { code: 'paused', label: 'Paused for a time' },
      { code: 'same', label: 'Goes on as before' },
      { code: 'unclear', label: 'It does not say clearly' },
    ],
  },
  {
    type: 'text',
    id: 'medicineName',
    label: 'Which medicine?',
    help: 'Letter by letter as it stands there: name, strength, form.',
    required: true,
  },
  {
    type: 'text',
    id: 'medicineHow',
    label: 'How much, how often, by what way?',
    help: 'As it stands there. Do not work anything out.',
    required: true,
    unknowns: ['unknown'],
    enableWhen: goesOn,
  },
  {
    type: 'text',
    id: 'medicineBefore',
    label: 'What was it before?',
    required: true,
    unknowns: ['unknown'],
    enableWhen: oneOf('medicineChange', 'changed', 'stopped', 'paused'),
  },
  {
    type: 'text',
    id: 'medicineReason',
    label: 'Why?',
    help: 'The reason the summary gives. If it gives none, say so and ask.',
    required: true,
    unknowns: ['unknown'],
    enableWhen: oneOf('medicineChange', 'new', 'changed', 'stopped', 'paused'),
  },
  {
    type: 'text',
    id: 'medicineUntil',
    label: 'Until when, or until what happens?',
    required: true,
    unknowns: ['unknown', 'none-known'],
    enableWhen: oneOf('medicineChange', 'new', 'paused'),
  },
  {
    type: 'text',
    id: 'medicineLastGiven',
    label: 'When was it last given in hospital?',
    required: true,
    unknowns: ['unknown'],
    enableWhen: goesOn,
  },
  {
    type: 'choice',
    id: 'medicineHere',
    label: 'Is it here?',
    enableWhen: goesOn,
    unknowns: ['unknown'],
    options: [
      { code: 'came', label: 'Yes, it came with them' },
      { code: 'had', label: 'Yes, we have it' },
      { code: 'no', label: 'No' },
    ],
  },
];

/** The summary's words on medicines. No chart and no record of a medicine is changed by copying them. */
export const medicinesReceived: GroupItem = {
  type: 'group',
  id: 'medicinesReceived',
  label: 'Medicines: new, changed, stopped',
  enableWhen: mayBeCopied,
  items: [
    {
      type: 'display',
      id: 'chartUnchanged',
      label:
        'Nothing here changes the medicines chart. Two people compare summary, boxes and chart before the next dose; the pharmacist or GP says which is right.',
    },
    { ...medicineList, label: 'Medicines on the record, from before' },
    {
      type: 'choice',
      id: 'medicinesSaid',
      label: 'What does the summary say about medicines?',
      required: true,
      options: [
        { code: 'all', label: 'It lists all of them, with the changes' },
        { code: 'changes', label: 'It names changes only' },
        { code: 'no-change', label: 'It says that nothing was changed' },
        { code: 'silent', label: 'Nothing, or it cannot be read' },
      ],
    },
    {
      type: 'display',
      id: 'medicinesAsk',
      label: 'No word about medicines is not “no change”. Ask the ward or the pharmacist before the next dose.',
      enableWhen: oneOf('medicinesSaid', 'silent'),
    },
    {
      type: 'group',
      id: 'medicineChanges',
      label: 'Each medicine in the summary',
      help: 'One entry each, stopped ones too. What stands on the record and not in the summary is a question to ask.',
      enableWhen: oneOf('medicinesSaid', 'all', 'changes'),
      repeats: { min: 1, max: 60, each: 'medicine' },
      items: change,
    },
    {
      type: 'display',
      id: 'medicineNotClear',
      label: 'Something about a medicine is not clear or has no reason. Add it below to what is to be asked.',
      enableWhen: all(
        { op: 'exists', item: 'medicinesSaid' },
        inAny('medicineChanges', {
          op: 'or',
          of: [
            oneOf('medicineChange', 'unclear'),
            ...['medicineHow', 'medicineBefore', 'medicineReason', 'medicineUntil', 'medicineLastGiven'].map(
              (item) => ({ op: 'unknown', item, is: 'unknown' }) as const,
            ),
          ],
        }),
      ),
    },
    {
      type: 'display',
      id: 'medicineNotHere',
      label: 'A medicine is not here. Ring the pharmacy or the ward now, before it is due.',
      enableWhen: inAny('medicineChanges', oneOf('medicineHere', 'no')),
    },
  ],
};
