// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem } from '@careplan-kit/forms/contract';
import { isBack } from '../../bag-parts.js';
import { all, oneOf } from '../../expressions.js';

const kind = (code: string): Expression => oneOf('kinds', code);
const goes = oneOf('goes', 'yes');

/** What is asked of each medicine, whether the record has it or not. */
export const doses: readonly FormItem[] = [
  {
    type: 'date-time',
    id: 'lastAt',
    label: 'When was it last given or taken?',
    help: 'By anybody, family too. “There is none”: nobody knows of a dose in the last days.',
    required: true,
    max: 'today',
    unknowns: ['none-known', 'unknown'],
  },
  {
    type: 'choice',
    id: 'lastBy',
    label: 'Who gave it?',
    required: true,
    control: 'drop-down',
    unknowns: ['unknown'],
    enableWhen: { op: 'exists', item: 'lastAt' },
    options: [
      { code: 'worker', label: 'A care worker' },
      { code: 'person', label: 'They took it themselves' },
      { code: 'family', label: 'Family or a friend' },
      { code: 'clinician', label: 'A nurse, doctor or paramedic' },
    ],
  },
  {
    type: 'text',
    id: 'lastDose',
    label: 'How much, and who was it by name?',
    help: 'Such as: two tablets, Robert, her son.',
    unknowns: ['unknown'],
    enableWhen: { op: 'exists', item: 'lastAt' },
  },
  {
    type: 'text',
    id: 'earlier',
    label: 'Which other doses in the 24 hours before that?',
    help: 'By anybody, with times. If none, write “none”.',
    unknowns: ['unknown'],
    enableWhen: { op: 'exists', item: 'lastAt' },
  },
  {
    type: 'choice',
    id: 'missed',
    label: 'Was a dose missed since then?',
    control: 'drop-down',
    unknowns: ['unknown'],
    options: [
      { code: 'no', label: 'No' },
      { code: 'refused', label: 'Yes: they refused it' },
      { code: 'omitted', label: 'Yes: it was left out' },
    ],
  },
  {
    type: 'text',
    id: 'missedWhy',
    label: 'Which dose, and why?',
    required: true,
    unknowns: ['unknown'],
    enableWhen: oneOf('missed', 'refused', 'omitted'),
  },
  {
    type: 'multiple-choice',
    id: 'kinds',
    label: 'Is it one of these?',
    help: 'Tick what you know to be so.',
    options: [
      { code: 'timed', label: 'Must not be late or left out' },
      { code: 'when-needed', label: 'Taken only when needed' },
      { code: 'controlled', label: 'A controlled drug' },
      { code: 'fridge', label: 'From the fridge' },
      { code: 'own', label: 'Their own: bought, or brought from home' },
    ],
  },
  {
    type: 'text',
    id: 'nextDue',
    label: 'When is the next dose due?',
    required: true,
    unknowns: ['unknown'],
    enableWhen: kind('timed'),
  },
  {
    type: 'text',
    id: 'effect',
    label: 'What did it do when it was last given, and how often in the last day?',
    required: true,
    unknowns: ['none-known', 'unknown'],
    enableWhen: kind('when-needed'),
  },
  {
    type: 'choice',
    id: 'goes',
    label: 'Does it go with them?',
    control: 'radio',
    options: [
      { code: 'yes', label: 'Yes' },
      { code: 'no', label: 'No, it stays here' },
    ],
  },
  {
    type: 'text',
    id: 'quantity',
    label: 'How much goes?',
    help: 'Counted: 12 tablets; one inhaler, half full.',
    required: true,
    unknowns: ['unknown'],
    enableWhen: goes,
  },
  {
    type: 'text',
    id: 'countedWith',
    label: 'Who counted the controlled drug with you?',
    help: 'If there was nobody, write “nobody”.',
    required: true,
    enableWhen: all(goes, kind('controlled')),
  },
  {
    type: 'text',
    id: 'cameBack',
    label: 'How much came back?',
    help: 'Counted. If nothing of it is in the bag, write “nothing”.',
    required: true,
    unknowns: ['unknown'],
    enableWhen: all(isBack, goes),
  },
  {
    type: 'choice',
    id: 'now',
    label: 'What do the hospital’s papers say of it?',
    required: true,
    control: 'drop-down',
    unknowns: ['unknown'],
    enableWhen: isBack,
    options: [
      { code: 'same', label: 'As before' },
      { code: 'changed', label: 'Changed' },
      { code: 'stopped', label: 'Stopped' },
      { code: 'silent', label: 'Nothing: it is not named' },
    ],
  },
  {
    type: 'text',
    id: 'nowHow',
    label: 'In which words?',
    help: 'Copy them from the hospital’s paper.',
    required: true,
    enableWhen: all(isBack, oneOf('now', 'changed', 'stopped')),
  },
];
