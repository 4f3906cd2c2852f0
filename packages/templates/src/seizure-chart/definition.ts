// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { all, answer, inAny } from '../expressions.js';
import { plan } from './parts/plan.js';
import { asPlanned, beyondUsual, emergency, notSeenTo, repeatedAsPlanned } from './parts/rules.js';
import { seizures } from './parts/seizures.js';

/** Each seizure, and what was done. The rescue plan leads; it can ask for help earlier than here, never later. */
export const seizureChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'seizure-chart',
  url: 'https://careplan-kit.example/form/seizure-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Seizure chart',
  description: 'The person’s own rescue plan leads. It can ask for help earlier than this chart, never later.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. Five minutes after NICE NG217.' },
  items: [plan, seizures],
  scores: [
    {
      id: 'seizure-chart',
      title: 'Seizures',
      version: 'NICE NG217',
      parts: [],
      flags: [
        {
          code: 'emergency',
          label: 'Call 999 and follow the rescue plan',
          when: inAny('seizures', all(emergency, notSeenTo)),
        },
        {
          code: 'as-planned',
          label: 'As long as their plan waits before 999',
          when: inAny('seizures', all(asPlanned, notSeenTo)),
        },
        {
          code: 'beyond-usual',
          label: 'Two minutes or more longer than usual for them',
          when: inAny('seizures', all(beyondUsual, notSeenTo)),
        },
        {
          code: 'repeated',
          label: 'As many in 24 hours as their plan rings for',
          when: inAny('seizures', all(repeatedAsPlanned, notSeenTo)),
        },
      ],
      results: [
        {
          code: 'seizuresOnChart',
          label: 'Seizures on this chart',
          value: { op: 'over', items: 'seizures', fold: 'count', value: { op: 'exists', item: 'start' } },
        },
        {
          code: 'longestSec',
          label: 'Longest, in seconds',
          value: { op: 'over', items: 'seizures', fold: 'greatest', value: answer('durationSec') },
        },
        {
          code: 'daysSinceLast',
          label: 'Days since the last',
          value: {
            op: 'over',
            items: 'seizures',
            fold: 'least',
            value: { op: 'days-between', from: answer('start'), to: { op: 'today' } },
          },
        },
      ],
    },
  ],
};
