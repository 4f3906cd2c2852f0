// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem } from '@careplan-kit/forms/contract';

/** The four items, with their instructions and options as published. */
export const items: readonly ChoiceItem[] = [
  {
    type: 'choice',
    id: 'alertness',
    prefix: '1',
    label: 'Alertness',
    help: 'This includes people who may be markedly drowsy (difficult to rouse, obviously sleepy during the assessment) or agitated or hyperactive. Observe them. If asleep, attempt to wake them with speech or gentle touch on the shoulder. Ask them to state their name and address to assist rating.',
    required: true,
    control: 'radio',
    options: [
      { code: 'normal', label: 'Normal (fully alert, but not agitated, throughout assessment)', weight: 0 },
      {
        code: 'mild-sleepiness',
        label: 'Mild sleepiness for less than 10 seconds after waking, then normal',
        weight: 0,
      },
      { code: 'abnormal', label: 'Clearly abnormal', weight: 4 },
    ],
  },
  {
    type: 'choice',
    id: 'amt4',
    prefix: '2',
    label: 'AMT4',
    help: 'Age, date of birth, place (name of the hospital or building), current year.',
    required: true,
    control: 'radio',
    options: [
      { code: '0', label: 'No mistakes', weight: 0 },
      { code: '1', label: '1 mistake', weight: 1 },
      { code: '2+', label: '2 or more mistakes', weight: 2 },
      { code: 'untestable', label: 'Untestable', weight: 2 },
    ],
  },
  {
    type: 'choice',
    id: 'attention',
    prefix: '3',
    label: 'Attention',
    help: 'Ask: “Please tell me the months of the year in backwards order, starting at December.” To assist initial understanding, one prompt of “what is the month before December?” is permitted.',
    required: true,
    control: 'radio',
    options: [
      { code: '7+', label: 'Achieves 7 months or more correctly', weight: 0 },
      { code: 'under7', label: 'Starts but scores less than 7 months, or refuses to start', weight: 1 },
      { code: 'untestable', label: 'Untestable (cannot start because unwell, drowsy, inattentive)', weight: 2 },
    ],
  },
  {
    type: 'choice',
    id: 'acuteChange',
    prefix: '4',
    label: 'Acute change or fluctuating course',
    help: 'Evidence of significant change or fluctuation in alertness, cognition or other mental function (such as paranoia, hallucinations) arising over the last 2 weeks and still evident in the last 24 hours.',
    required: true,
    control: 'radio',
    unknowns: ['unknown'],
    options: [
      { code: 'no', label: 'No', weight: 0 },
      { code: 'yes', label: 'Yes', weight: 4 },
    ],
  },
];
