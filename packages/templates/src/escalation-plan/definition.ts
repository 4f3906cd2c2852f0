// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { constant } from '../expressions.js';
import { ESCALATION_SYSTEM, thePlan } from './the-plan.js';

/** What was agreed for one person when they become unwell: what to watch for, at what level, whom to call, and what then. */
export const escalationPlan: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'escalation-plan',
  url: 'https://careplan-kit.example/form/escalation-plan',
  version: '1.0.0',
  status: 'active',
  title: 'Escalation plan',
  description:
    'What we watch for in this person, the level agreed with a clinician, whom we call, and what we do until they answer.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No threshold is in the form.' },
  items: [
    {
      type: 'display',
      id: 'emergencyFirst',
      label: 'When a life is in danger, 999 comes first, whatever stands here.',
    },
    {
      type: 'group',
      id: 'plans',
      label: 'What was agreed for this person',
      help: 'One for each thing we watch for. To end one, say that it no longer holds; to take it off the list changes nothing.',
      repeats: { min: 1, each: 'thing to watch for' },
      binding: { class: 'Instruction', where: { element: 'what', select: 'system', is: [ESCALATION_SYSTEM] } },
      items: [
        {
          type: 'text',
          id: 'planSystem',
          label: 'What marks it as part of this plan',
          hidden: true,
          calculate: constant(ESCALATION_SYSTEM),
          binding: { class: 'Instruction', element: 'what', select: 'system', mode: 'write' },
        },
        {
          type: 'text',
          id: 'planCode',
          label: 'Its code',
          hidden: true,
          calculate: constant('escalation'),
          binding: { class: 'Instruction', element: 'what', select: 'code', mode: 'write' },
        },
        ...thePlan,
      ],
    },
  ],
};
