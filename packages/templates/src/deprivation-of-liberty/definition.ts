// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { applications } from './applications.js';
import { howThePersonLives, whatTheManagerDoes } from './facts.js';

/**
 * Deprivation of liberty: how the person lives, what a trained manager decided, and each authorisation with its days.
 * Facts and dates. Whether somebody is deprived of their liberty is worked out nowhere: the law on it changed in June
 * 2026, and the answer is not in ticks.
 */
export const deprivationOfLiberty: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'deprivation-of-liberty',
  url: 'https://careplan-kit.example/form/deprivation-of-liberty',
  version: '1.0.0',
  status: 'active',
  title: 'Deprivation of liberty',
  description: 'What holds a person back where they live, and each authorisation for it, in England and Wales.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'Contains public sector information licensed under the Open Government Licence v3.0 (Mental Capacity Act 2005, Schedule A1). All words of the questions are our own; no form of ADASS or the Department was copied.',
  },
  items: [
    {
      type: 'choice',
      id: 'anyAuthorisation',
      label: 'Has an authorisation been asked for or given?',
      required: true,
      unknowns: ['not-asked', 'none-known', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see below' }],
      binding: { class: 'Safety statements', element: 'deprivationOfLiberty', mode: 'read' },
    },
    {
      type: 'display',
      id: 'contradiction',
      label: 'Above it says that there is none or that nobody knows, and below there is one. Put right what is wrong.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'unknown', item: 'anyAuthorisation' },
          {
            op: 'greater',
            left: { op: 'over', items: 'applications', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    howThePersonLives,
    whatTheManagerDoes,
    applications,
  ],
};
