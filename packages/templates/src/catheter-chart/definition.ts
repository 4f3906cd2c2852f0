// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { variable } from '../expressions.js';
import { changed } from './changed.js';
import { checked } from './checked.js';
import { catheter, variables } from './scores.js';

/** One person's catheter: each look at it in a day, each change, and when the next is due. */
export const catheterChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'catheter-chart',
  url: 'https://careplan-kit.example/form/catheter-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Catheter chart',
  description:
    'Looks at the catheter on one day, and its changes, the newest last. How much was passed goes on the fluid chart.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    { type: 'date', id: 'date', label: 'Which day?', required: true, max: 'today', initial: { op: 'today' } },
    {
      type: 'group',
      id: 'checks',
      label: 'Looked at today',
      repeats: { each: 'check' },
      layout: 'table',
      items: checked,
    },
    {
      type: 'display',
      id: 'blockedNow',
      label:
        'Look for a kink, keep the bag below the bladder, and ring the nurse now. Somebody who cannot pass water may be in great pain or danger without saying so: with sweating, headache or a bad colour, 999.',
      enableWhen: variable('blocked'),
    },
    {
      type: 'display',
      id: 'unwellNow',
      label: 'Take their observations and ring the nurse, GP or 111 now.',
      enableWhen: variable('unwell'),
    },
    { type: 'group', id: 'changes', label: 'Changes', repeats: { each: 'change' }, items: changed },
    {
      type: 'display',
      id: 'overdueNow',
      label: 'The change is overdue. Ring the nurse today.',
      enableWhen: variable('overdue'),
    },
    {
      type: 'text',
      id: 'whyCatheter',
      label: 'Why do they have a catheter, and who looks whether they still need it?',
      unknowns: ['unknown'],
    },
    { type: 'long-text', id: 'comment', label: 'Anything worth telling?' },
  ],
  variables,
  scores: [catheter],
};
