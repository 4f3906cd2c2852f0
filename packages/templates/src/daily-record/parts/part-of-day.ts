// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';
import { from, happenedAt, inWords, noteFrame, saying, tellNow, wordsWhere, yes } from '../../note-parts.js';

const NOTHING_EATEN = 'Was offered food and ate nothing';
const NOTHING_DRUNK = 'Was offered drinks and drank nothing';
const NOT_TAKEN = 'Some medicine was not taken';
const IN_PAIN = 'Seemed to be in pain';
const SLEEPY = 'Sleepy, hard to rouse';

const CARE = [
  ['washed', 'Washed'],
  ['bath', 'Bath or shower'],
  ['teeth', 'Teeth or dentures'],
  ['shaved', 'Shaved'],
  ['hair', 'Hair'],
  ['dressed', 'Dressed or changed'],
  ['toilet', 'Helped to the toilet'],
  ['pad', 'Pad changed'],
] as const;

const sleep: readonly FormItem[] = [
  ...saying('wokeAt', 'Woke at:'),
  {
    type: 'text',
    id: 'wokeAt',
    label: 'When did they wake?',
    help: 'About: “7”, “before seven”.',
    enableWhen: oneOf('partOfDay', 'morning'),
  },
  ...saying('sleep'),
  {
    type: 'choice',
    id: 'sleep',
    label: 'How did they sleep?',
    enableWhen: oneOf('partOfDay', 'morning', 'night'),
    options: inWords(
      'Slept well',
      'Was up once, then slept',
      'Was awake on and off',
      'Hardly slept',
      'Sleep: not known',
    ),
  },
];

const food: ChoiceItem = {
  type: 'choice',
  id: 'ate',
  control: 'drop-down',
  label: 'What did they eat?',
  options: inWords(
    'Ate all of the meal',
    'Ate about half',
    'Ate a little',
    NOTHING_EATEN,
    'Was asleep at the meal',
    'Was away for the meal',
    'No meal in this part of the day',
    'Eating: I did not see it',
  ),
};

const drink: ChoiceItem = {
  type: 'choice',
  id: 'drank',
  control: 'drop-down',
  label: 'What did they drink?',
  options: inWords(
    'Drank as much as usual',
    'Drank less than usual',
    NOTHING_DRUNK,
    'Was asleep when drinks came',
    'Was away when drinks came',
    'Drinking: I did not see it',
  ),
};

const medicines: ChoiceItem = {
  type: 'choice',
  id: 'medicines',
  label: 'Medicines',
  help: 'Each dose is signed on the medicines chart. This says only how it went.',
  options: inWords(
    'Medicines taken as the chart says',
    NOT_TAKEN,
    'No medicine was due',
    'Medicines: somebody else gives them',
  ),
};

const howItWas: readonly FormItem[] = [
  ...saying('activities', 'Did:'),
  { type: 'text', id: 'activities', label: 'What did they do?', help: 'Visitors, a walk, the paper.' },
  ...saying('mood', 'Mood:'),
  {
    type: 'choice',
    id: 'mood',
    control: 'drop-down',
    label: 'How were they?',
    options: inWords(
      'Content',
      'Happy, lively',
      'Quiet',
      'Sad',
      'Worried or restless',
      'Angry',
      IN_PAIN,
      SLEEPY,
      'Could not tell',
    ),
  },
  {
    type: 'boolean',
    id: 'different',
    label: 'Was anything not as on other days?',
    required: true,
    unknowns: ['unknown'],
  },
  ...saying('changes', 'Not as on other days:'),
  {
    type: 'long-text',
    id: 'changes',
    label: 'What was different?',
    required: true,
    enableWhen: yes('different'),
  },
  ...saying('changesToldTo', 'Told:'),
  {
    type: 'text',
    id: 'changesToldTo',
    label: 'Whom did you tell?',
    help: 'If nobody yet, tell them now and write it then. If that is not possible, write “nobody yet”.',
    required: true,
    enableWhen: yes('different'),
  },
  tellNow(
    any(
      oneOf('mood', IN_PAIN, SLEEPY),
      oneOf('ate', NOTHING_EATEN),
      oneOf('drank', NOTHING_DRUNK),
      oneOf('medicines', NOT_TAKEN),
      yes('different'),
    ),
  ),
];

/** One part of a day: a note of its own in the record, at the time it was. */
export const partsOfDay: GroupItem = {
  type: 'group',
  id: 'parts',
  label: 'The day, part by part',
  help: 'Write each part when it is over. A blank says that nothing was written, not that nothing happened.',
  repeats: { min: 1, max: 12, each: 'part of the day' },
  binding: { class: 'Communication', mode: 'write' },
  items: [
    {
      type: 'choice',
      id: 'partOfDay',
      label: 'Which part of the day?',
      required: true,
      options: [
        { code: 'morning', label: 'Morning' },
        { code: 'afternoon', label: 'Afternoon' },
        { code: 'evening', label: 'Evening' },
        { code: 'night', label: 'Night' },
      ],
    },
    happenedAt('When was that, about?'),
    ...from('Who helped?', 'Whoever was there, also if you write it for them.'),
    {
      type: 'multiple-choice',
      id: 'personalCare',
      label: 'Personal care',
      help: 'What was done, by them or by you. To say no is a choice.',
      options: [
        ...CARE.map(([code, label]) => ({ code, label })),
        { code: 'saidNo', label: 'Said or showed no', exclusive: true },
        { code: 'notNeeded', label: 'Nothing needed', exclusive: true },
      ],
    },
    ...CARE.map(([code, words]) => wordsWhere(`care${code}`, words, oneOf('personalCare', code))),
    wordsWhere('careSaidNo', 'Care was offered: said or showed no', oneOf('personalCare', 'saidNo')),
    wordsWhere('careNotNeeded', 'No care was needed', oneOf('personalCare', 'notNeeded')),
    ...sleep,
    food,
    ...saying('ate'),
    drink,
    ...saying('drank'),
    medicines,
    ...saying('medicines'),
    ...howItWas,
    {
      type: 'long-text',
      id: 'note',
      label: 'Anything else worth knowing?',
      help: 'What they said, what worked.',
    },
    ...saying('note'),
    ...noteFrame('daily-record', 'Daily record'),
  ],
};
