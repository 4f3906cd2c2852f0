// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { all, any, constant, inAny, is, oneOf } from '../../expressions.js';
import { from, mayReadQuestion, noteFrame, saying, wordsWhere } from '../../note-parts.js';
import { wordsOfIncident } from '../incident-words.js';

const FAMILY = 'family';
const notAllKnown = any(oneOf('dosesKnown', 'chart-only', 'some'), { op: 'unknown', item: 'dosesKnown' });

/** One dose: a note of its own in the stream of the day, at the time it was taken and from whoever gave it. */
const dose: readonly FormItem[] = [
  {
    type: 'text',
    id: 'doseOf',
    label: 'Which medicine, and how much?',
    help: 'Name, strength and how many: “Paracetamol, two 500 mg tablets”.',
    required: true,
  },
  ...saying('doseOf'),
  {
    type: 'date-time',
    id: 'doseAt',
    label: 'When?',
    required: true,
    unknowns: ['unknown'],
    max: 'today',
    binding: { class: 'Communication', element: 'dateSent', mode: 'write', on: 'create' },
  },
  wordsWhere('doseAtNotKnown', 'The time is not known', { op: 'unknown', item: 'doseAt' }),
  {
    type: 'choice',
    id: 'doseGivenBy',
    label: 'Who gave it?',
    required: true,
    options: [
      { code: 'worker', label: 'One of us: it is on the chart' },
      { code: FAMILY, label: 'Family or a friend' },
      { code: 'person', label: 'They took it themselves' },
      { code: 'other', label: 'Somebody else' },
    ],
  },
  wordsWhere('doseNotOurs', 'Not given by us: not on the chart', oneOf('doseGivenBy', FAMILY, 'person', 'other')),
  ...from('Their name', 'Who gave it, and who they are: “Robert, her son”.'),
  {
    type: 'text',
    id: 'doseKnownFrom',
    label: 'Where do you know it from?',
    help: 'Such as “from the chart”, “he told me on the telephone”.',
  },
  ...saying('doseKnownFrom'),
  ...noteFrame('fall-medicine', 'Medicine taken before a fall'),
];

/** What was last taken, by whoever gave it. Nothing is added up: what may be given next is for the chart and the clinician. */
export const lastMedicines: GroupItem = {
  type: 'group',
  id: 'lastMedicines',
  label: 'Medicines since yesterday',
  help: 'The ambulance crew asks this first. Ask the family too: what they gave on a visit is on no chart.',
  items: [
    {
      type: 'choice',
      id: 'dosesKnown',
      label: 'Is everything they took since yesterday known?',
      required: true,
      control: 'radio',
      unknowns: ['unknown'],
      options: [
        { code: 'all', label: 'Yes: the chart was looked at and the family was asked' },
        { code: 'chart-only', label: 'From the chart only: the family was not asked yet' },
        { code: 'some', label: 'Some of it may be missing' },
        { code: 'none', label: 'Nothing was taken: chart looked at, family asked' },
      ],
    },
    {
      type: 'display',
      id: 'askFamily',
      label:
        'Ask the family and whoever visited before another dose is given, painkillers too. Tell the crew it is open.',
      enableWhen: notAllKnown,
    },
    { ...mayReadQuestion, hidden: true, initial: constant('readers-professionals') },
    {
      type: 'group',
      id: 'doses',
      label: 'What they took since yesterday',
      help: 'One entry for each dose, whoever gave it. What you cannot find out, say so.',
      repeats: { max: 40, each: 'dose' },
      binding: { class: 'Communication', mode: 'write' },
      items: dose,
    },
    {
      type: 'display',
      id: 'dosesToAdd',
      label: 'No dose stands here yet. Add each one, or say above that nothing was taken.',
      enableWhen: all(
        oneOf('dosesKnown', 'all', 'chart-only', 'some'),
        is({ op: 'over', items: 'doses', fold: 'count' }, 'equal', 0),
      ),
    },
    {
      type: 'display',
      id: 'notOnChart',
      label:
        'A dose that we did not give is not on the chart. Tell the crew, and have it written on the chart before the next dose.',
      enableWhen: inAny('doses', oneOf('doseGivenBy', FAMILY, 'person', 'other')),
    },
    wordsOfIncident(
      'dosesOpen',
      'Not all is known of the medicines since yesterday',
      'additionalInformation',
      notAllKnown,
    ),
    wordsOfIncident(
      'dosesNotOnChart',
      'Took a medicine that we did not give: see the notes of that day',
      'additionalInformation',
      inAny('doses', oneOf('doseGivenBy', FAMILY, 'person', 'other')),
    ),
    wordsOfIncident(
      'dosesNone',
      'Nothing was taken since yesterday: chart looked at, family asked',
      'additionalInformation',
      oneOf('dosesKnown', 'none'),
    ),
  ],
};
