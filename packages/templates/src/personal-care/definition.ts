// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { chart } from './parts/chart.js';
import { equipment, plan } from './parts/plan.js';

/** How somebody is helped to wash and dress, and what was done on a day. The plan is on the record; the chart is of the day. */
export const personalCare: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'personal-care',
  url: 'https://careplan-kit.example/form/personal-care',
  version: '1.0.0',
  status: 'active',
  title: 'Washing and dressing',
  description: 'How the person wants to be helped, and what was done today.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'choice',
      id: 'whatFor',
      label: 'What do you want to write?',
      required: true,
      control: 'radio',
      options: [
        { code: 'done', label: 'What was done today' },
        { code: 'plan', label: 'The plan: how they want to be helped' },
      ],
    },
    chart,
    {
      type: 'long-text',
      id: 'howToSupportMe',
      label: 'How and when to support me, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howAndWhenToSupportMe', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'pleaseDoAndDoNot',
      label: 'Please do and please do not, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'pleaseDoAndPleaseDoNot', select: 'response.text', mode: 'read' },
    },
    plan,
    equipment,
  ],
};
