// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { all, answer, any, is, oneOf, unless } from '../../expressions.js';
import { inWords, yes } from '../../note-parts.js';
import { toldOfIncident, wordsOfIncident } from '../incident-words.js';

const NO_RESPONSE = 'Does not respond';
const HARD_TO_WAKE = 'Hard to wake, or drops off again';
const NOT_USUAL = 'Awake, and not as usual';
const NOT_BREATHING_WELL = 'Breathing is hard, noisy or not as it should be';
const BLEEDS = 'Bleeds a lot, or it does not stop';
const HIT = 'The head was hit';
const MAYBE_HIT = 'The head: it cannot be ruled out, nobody saw it';
const NO_SIGN = 'None of these';
const NOT_ALL = 'Not all arms and legs move as usual';

const headMayBeHurt = oneOf('headInjury', HIT, MAYBE_HIT);
const SIGNS = [
  'A wound, a lump or a dent on the head',
  'Headache',
  'Sick, or has been sick',
  'A fit since the fall',
  'Blood or clear fluid from ear or nose',
  'Sight, speech, arm or leg not as before',
  'Does not remember the fall, and usually would',
] as const;

/** What asks for an ambulance, in the order of the questions. A blood thinner nobody knows of counts as one. */
const wakingOrBleeding: Expression = any(
  oneOf('response', NO_RESPONSE, HARD_TO_WAKE, NOT_USUAL),
  oneOf('breathing', NOT_BREATHING_WELL),
  oneOf('bleeding', BLEEDS),
);
const head: Expression = any(
  all(headMayBeHurt, any(yes('bloodThinner'), { op: 'unknown', item: 'bloodThinner' })),
  oneOf('headSigns', ...SIGNS),
);
const bones: Expression = any(yes('neckOrBack'), oneOf('limbs', NOT_ALL), yes('looksBroken'));
const needsHelpNow: Expression = any(wakingOrBleeding, head, bones);

/** It stands under the questions it comes from, so that nobody has to go on to the end to see it. */
const callNow = (id: string, andThen: string, enableWhen: Expression): FormItem => ({
  type: 'display',
  id,
  label: `Call 999 now, unless their own escalation plan says otherwise. ${andThen}`,
  enableWhen,
});

const body: readonly FormItem[] = [
  {
    type: 'boolean',
    id: 'neckOrBack',
    label: 'Pain in the neck or back, or numb or tingling?',
    required: true,
    unknowns: ['unknown'],
  },
  {
    type: 'boolean',
    id: 'painNow',
    label: 'Do they say or show pain anywhere?',
    help: 'Ask, and look: a hand on the hip, a face, humming, going quiet. About Me may say how this person shows it.',
    required: true,
    unknowns: ['unknown'],
  },
  {
    type: 'text',
    id: 'painWhere',
    label: 'Where, and how do they say or show it?',
    required: true,
    enableWhen: yes('painNow'),
  },
  {
    type: 'choice',
    id: 'limbs',
    label: 'Can they move arms and legs as on other days?',
    help: 'They move them by themselves. Do not pull or bend.',
    required: true,
    options: inWords('Arms and legs move as usual', NOT_ALL, 'Moving arms and legs could not be tried'),
  },
  {
    type: 'boolean',
    id: 'looksBroken',
    label: 'Does a leg, hip or arm look wrong: shorter, turned, swollen?',
    required: true,
    unknowns: ['unknown'],
  },
];

/** Before anybody moves the person. Each answer that asks for help says so at once. */
export const firstCheck: GroupItem = {
  type: 'group',
  id: 'firstCheck',
  label: 'First check, before anybody moves the person',
  items: [
    {
      type: 'choice',
      id: 'response',
      label: 'How awake are they?',
      required: true,
      control: 'radio',
      options: inWords('Awake, and as on other days', NOT_USUAL, HARD_TO_WAKE, NO_RESPONSE),
    },
    {
      type: 'choice',
      id: 'breathing',
      label: 'How do they breathe?',
      required: true,
      options: inWords('Breathes as on other days', NOT_BREATHING_WELL),
    },
    {
      type: 'choice',
      id: 'bleeding',
      label: 'Do they bleed?',
      required: true,
      options: inWords('No bleeding seen', 'Bleeds a little', BLEEDS),
    },
    callNow(
      'callNowWaking',
      'Stay with them and watch how they breathe. Move them only out of danger.',
      wakingOrBleeding,
    ),
    {
      type: 'choice',
      id: 'headInjury',
      label: 'Was the head hit?',
      help: 'Somebody found on the floor may not know. If nobody saw it, it cannot be ruled out.',
      required: true,
      control: 'radio',
      options: inWords(HIT, MAYBE_HIT, 'The head was not hit: it was seen'),
    },
    {
      type: 'multiple-choice',
      id: 'headSigns',
      label: 'Is one of these there?',
      required: true,
      enableWhen: headMayBeHurt,
      options: [...inWords(...SIGNS), { code: NO_SIGN, label: NO_SIGN, exclusive: true }],
    },
    {
      type: 'boolean',
      id: 'bloodThinner',
      label: 'Do they take a blood thinner?',
      help: 'Such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran or clopidogrel. Look at the chart. If nobody knows, say so: it then counts as yes.',
      required: true,
      unknowns: ['unknown'],
    },
    callNow('callNowHead', 'Watch how awake they are. Move them only out of danger.', head),
    ...body,
    callNow('callNowBones', 'Neck, back or hip may be hurt: leave them as they lie, and keep them warm.', bones),
    {
      type: 'display',
      id: 'headToClinician',
      label: 'A knock to the head is told to a clinician today: the GP or 111. Signs can come hours later.',
      enableWhen: all(headMayBeHurt, unless(needsHelpNow)),
    },
    {
      type: 'display',
      id: 'mayGetUp',
      label:
        'None of these signs was seen. If they want to get up, they do it themselves, at their own pace; nobody lifts by hand. If anything seems wrong, call all the same.',
      enableWhen: all(
        { op: 'exists', item: 'looksBroken' },
        { op: 'exists', item: 'neckOrBack' },
        is(answer('painNow'), 'equal', false),
        oneOf('headInjury', 'The head was not hit: it was seen'),
        oneOf('response', 'Awake, and as on other days'),
        oneOf('breathing', 'Breathes as on other days'),
        oneOf('limbs', 'Arms and legs move as usual'),
        unless(needsHelpNow),
      ),
    },
    ...toldOfIncident('response', '', 'additionalInformation'),
    ...toldOfIncident('breathing', '', 'additionalInformation'),
    ...toldOfIncident('bleeding', '', 'additionalInformation'),
    ...toldOfIncident('headInjury', '', 'additionalInformation'),
    wordsOfIncident('thinnerYes', 'Takes a blood thinner', 'additionalInformation', yes('bloodThinner')),
    wordsOfIncident('thinnerNotKnown', 'Blood thinner: nobody knows', 'additionalInformation', {
      op: 'unknown',
      item: 'bloodThinner',
    }),
    ...toldOfIncident('painWhere', 'Pain:', 'additionalInformation'),
    wordsOfIncident('painNotKnown', 'Pain: could not be told', 'additionalInformation', {
      op: 'unknown',
      item: 'painNow',
    }),
    ...toldOfIncident('limbs', '', 'additionalInformation'),
  ],
};
