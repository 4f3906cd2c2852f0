// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition, Option } from '@careplan-kit/forms/contract';
import { answer, is } from '../expressions.js';

const options: readonly Option[] = [
  { code: '0', label: 'Absent', weight: 0 },
  { code: '1', label: 'Mild', weight: 1 },
  { code: '2', label: 'Moderate', weight: 2 },
  { code: '3', label: 'Severe', weight: 3 },
];
const SIX = ['vocalisation', 'facialExpression', 'bodyLanguage', 'behaviour', 'physiological', 'physical'];
const total: Expression = { op: 'score', score: 'abbey-pain' };
const noBetter = is(total, 'greater-or-equal', answer('totalBefore'));

/** Pain as it is seen in somebody who cannot say it. One form is one look. */
export const abbeyPain: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'abbey-pain',
  url: 'https://careplan-kit.example/form/abbey-pain',
  version: '1.0.0',
  status: 'active',
  title: 'Observed pain (Abbey Pain Scale)',
  description: 'For people who cannot say how their pain is. Look at the person while they are being moved.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'Abbey J, De Bellis A, Piller N, Esterman A, Giles L, Parker D, Lowcay B. The Abbey Pain Scale. Funded by the JH and JD Gunn Medical Research Foundation 1998 to 2002. May be reproduced with this acknowledgement kept.',
  },
  items: [
    {
      type: 'group',
      id: 'look',
      label: 'Looking',
      items: [
        { type: 'date', id: 'lookedOn', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
        { type: 'time', id: 'lookedAt', label: 'At what time?', required: true },
        {
          type: 'choice',
          id: 'observedDuring',
          label: 'Rest or movement',
          options: [
            { code: 'rest', label: 'At rest' },
            { code: 'movement', label: 'On movement, or during care' },
          ],
        },
        {
          type: 'display',
          id: 'moveToo',
          label: 'Pain may show only when they move. Look again while they are moved or cared for.',
          enableWhen: is(answer('observedDuring'), 'equal', 'rest'),
        },
      ],
    },
    {
      type: 'group',
      id: 'signs',
      label: 'What you see',
      help: 'All six, or there is no total. What you could not see or measure stays blank.',
      items: [
        { type: 'choice', id: 'vocalisation', label: 'Vocalisation', help: 'Whimpering, groaning, crying.', options },
        {
          type: 'choice',
          id: 'facialExpression',
          label: 'Facial expression',
          help: 'Looking tense, frowning, grimacing, looking frightened.',
          options,
        },
        {
          type: 'choice',
          id: 'bodyLanguage',
          label: 'Change in body language',
          help: 'Fidgeting, rocking, guarding part of the body, being withdrawn.',
          options,
        },
        {
          type: 'choice',
          id: 'behaviour',
          label: 'Behavioural change',
          help: 'More confusion, refusing to eat, a change in usual patterns.',
          options,
        },
        {
          type: 'choice',
          id: 'physiological',
          label: 'Physiological change',
          help: 'Temperature, pulse or blood pressure out of the usual, sweating, flushing or pallor.',
          options,
        },
        {
          type: 'choice',
          id: 'physical',
          label: 'Physical changes',
          help: 'Skin tears, pressure areas, arthritis, contractures, earlier injuries.',
          options,
        },
        {
          type: 'choice',
          id: 'painType',
          label: 'Type of pain',
          help: 'It does not count towards the total.',
          unknowns: ['unknown'],
          options: [
            { code: 'acute', label: 'Acute' },
            { code: 'chronic', label: 'Chronic' },
            { code: 'acute-on-chronic', label: 'Acute on chronic' },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'follows',
      label: 'What follows',
      items: [
        {
          type: 'long-text',
          id: 'mayBe',
          label: 'What may it be?',
          help: 'The scale sees distress as well as pain. Think of teeth, bowel, bladder, joints, skin, a fall, fear, cold.',
        },
        {
          type: 'display',
          id: 'someNow',
          label: 'Make them comfortable, give what is ordered for pain, and look again in an hour.',
          enableWhen: is({ op: 'score', score: 'abbey-pain', of: 'band' }, 'equal', 'mild'),
        },
        {
          type: 'display',
          id: 'moderateNow',
          label: 'Tell the nurse or GP today, give what is ordered for pain, and look again in an hour.',
          enableWhen: is({ op: 'score', score: 'abbey-pain', of: 'band' }, 'equal', 'moderate'),
        },
        {
          type: 'display',
          id: 'severeNow',
          label: 'Ring the nurse, GP or 111 now. Sudden, in the chest or after a fall: 999. This form tells nobody.',
          enableWhen: is({ op: 'score', score: 'abbey-pain', of: 'band' }, 'equal', 'severe'),
        },
        {
          type: 'integer',
          id: 'totalBefore',
          label: 'The total an hour ago, if something was done since',
          help: 'From the form filled then. Leave it blank if this is the first look.',
          min: 0,
          max: 18,
        },
        {
          type: 'display',
          id: 'noBetter',
          label: 'No lower than before: what was done has not helped. Tell the nurse, GP or 111 now.',
          enableWhen: noBetter,
        },
        { type: 'long-text', id: 'done', label: 'What was done, what was given and when?' },
        { type: 'time', id: 'againAt', label: 'When do you look again?' },
        { type: 'text', id: 'toldWhom', label: 'Who was told?' },
        {
          type: 'display',
          id: 'acknowledgement',
          label:
            'Abbey J, De Bellis A, Piller N, Esterman A, Giles L, Parker D, Lowcay B. JH and JD Gunn Medical Research Foundation, 1998 to 2002.',
        },
      ],
    },
  ],
  scores: [
    {
      id: 'abbey-pain',
      title: 'Abbey Pain Scale',
      version: '2004',
      parts: SIX.map((item) => ({ value: { op: 'weight', item } })),
      bands: [
        { code: 'none', label: 'No pain', max: 2 },
        { code: 'mild', label: 'Mild pain', min: 3, max: 7 },
        { code: 'moderate', label: 'Moderate pain', min: 8, max: 13 },
        { code: 'severe', label: 'Severe pain', min: 14 },
      ],
      flags: [{ code: 'no-improvement', label: 'No lower than before something was done', when: noBetter }],
    },
  ],
};
