// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';
import { SIGN_IDS, signs } from './signs.js';

const anyIs = (code: string): Expression => ({
  op: 'or',
  of: SIGN_IDS.map((item) => ({
    op: 'equal',
    left: { op: 'answer', item },
    right: { op: 'constant', value: code },
  })),
});
const worried: Expression = {
  op: 'equal',
  left: { op: 'answer', item: 'worried' },
  right: { op: 'constant', value: true },
};
const now: Expression = { op: 'or', of: [anyIs('worse'), worried] };
const soon: Expression = { op: 'or', of: [anyIs('changed'), now] };

/**
 * Early signs that somebody is becoming unwell, beside what is usual for them. Nothing is counted: one sign is enough to
 * tell somebody, and no sign makes up for another.
 */
export const softSigns: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'soft-signs',
  url: 'https://careplan-kit.example/form/soft-signs',
  version: '1.0.0',
  status: 'active',
  title: 'Not quite themselves',
  description: 'Early signs that somebody is becoming unwell, beside what is usual for them. There is no score.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Signs and words are our own. No early-warning tool for care homes is reproduced.',
  },
  items: [
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: { op: 'constant', value: 'Early signs of being unwell' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    {
      type: 'date',
      id: 'seenOn',
      label: 'Which day?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
    },
    { type: 'time', id: 'seenAt', label: 'At what time did you see it?', required: true },
    {
      type: 'long-text',
      id: 'usually',
      label: 'How are they on a good day?',
      help: 'From their plan, or from somebody who knows them. Who asks you on the telephone cannot know it.',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'group',
      id: 'signs',
      label: 'How are they now, beside that?',
      help: 'If you could not tell, say so. One sign is enough.',
      items: signs,
    },
    {
      type: 'boolean',
      id: 'worried',
      label: 'Are you worried, or is the person, or their family?',
      help: 'Even if you cannot say why.',
      required: true,
    },
    {
      type: 'display',
      id: 'callNow',
      label:
        'Tell the senior or nurse now, and stay near. Ring 999 for chest pain, a face or arm that drops, breath that does not come, or somebody who cannot be woken, unless their own plan says otherwise.',
      enableWhen: now,
    },
    {
      type: 'display',
      id: 'tellToday',
      label: 'Tell the senior before your shift ends, and take observations. A small change is how it begins.',
      enableWhen: {
        op: 'and',
        of: [anyIs('changed'), { op: 'not', of: { op: 'first-known', of: [now, { op: 'constant', value: false }] } }],
      },
    },
    {
      type: 'long-text',
      id: 'inWords',
      label: 'What did you see, and since when?',
      help: 'What you saw and heard, not what you think it is.',
      required: true,
      enableWhen: soon,
      binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
    },
    {
      type: 'long-text',
      id: 'done',
      label: 'What was done?',
      required: true,
      enableWhen: soon,
    },
    {
      type: 'text',
      id: 'told',
      label: 'Who was told, at what time, and what did they answer?',
      required: true,
      enableWhen: soon,
    },
    {
      type: 'choice',
      id: 'observationsTaken',
      label: 'Were observations taken?',
      control: 'radio',
      unknowns: ['unknown'],
      enableWhen: soon,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'declined', label: 'They did not want it' },
      ],
    },
    {
      type: 'date-time',
      id: 'lookAgain',
      label: 'When does somebody look again?',
      required: true,
      enableWhen: soon,
    },
  ],
};
