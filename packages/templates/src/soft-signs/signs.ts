// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, Option } from '@careplan-kit/forms/contract';

/** Beside what is usual for this person, never beside anybody else. */
const AGAINST_USUAL: readonly Option[] = [
  { code: 'usual', label: 'As usual for them' },
  { code: 'changed', label: 'Changed' },
  { code: 'worse', label: 'Much worse, or sudden' },
];

const sign = (id: string, label: string, help: string): ChoiceItem => ({
  type: 'choice',
  id,
  label,
  help,
  required: true,
  control: 'radio',
  unknowns: ['unknown'],
  options: AGAINST_USUAL,
});

/** What a worker who knows the person notices before any number does. */
export const signs: readonly ChoiceItem[] = [
  sign('breathing', 'Breathing', 'Faster, harder, noisy; a new cough; stops for breath in a sentence.'),
  sign('awake', 'Awake and clear', 'Sleepier, muddled, restless, seeing things, not following a talk.'),
  sign('eating', 'Eating', 'Leaves what they like; does not want to come to the table.'),
  sign('drinking', 'Drinking', 'Drinks less; dry lips; dark or little urine.'),
  sign('toilet', 'Toilet', 'No stool, loose stool, pain or burning, going far more often, wet when they never are.'),
  sign(
    'moving',
    'Moving about',
    'Unsteady, weaker, leans to one side, needs a hand with what they did alone last week.',
  ),
  sign('skin', 'Skin and warmth', 'Pale, blue, yellow, clammy; hot or shivering; swollen, red or broken skin.'),
  sign('pain', 'Pain', 'Says so or shows it: face, guarding, crying out when moved.'),
  sign('themselves', 'Being themselves', 'Quiet, tearful, cross, not joining in: “not right today”.'),
];

/** The ids above, in their order. */
export const SIGN_IDS = [
  'breathing',
  'awake',
  'eating',
  'drinking',
  'toilet',
  'moving',
  'skin',
  'pain',
  'themselves',
] as const;
