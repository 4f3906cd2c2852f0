// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { deprivationOfLiberty } from './definition.js';
import { longestItCanLast } from './last-day.js';

/**
 * The days of one authorisation by themselves, as the form of deprivation of liberty works them out. Whether somebody is
 * deprived of their liberty is asked nowhere and follows from nothing here.
 */
export const dols: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'dols',
  url: 'https://careplan-kit.example/form/dols',
  version: '1.0.0',
  status: 'active',
  title: 'Days of an authorisation',
  language: 'en-GB',
  licence: deprivationOfLiberty.licence,
  items: [
    {
      type: 'choice',
      id: 'kind',
      label: 'What kind is it?',
      options: [
        { code: 'urgent', label: 'Urgent: seven days' },
        { code: 'standard12m', label: 'Standard: twelve months' },
      ],
    },
    { type: 'date', id: 'start', label: 'First day' },
  ],
  scores: [
    {
      id: 'dols',
      title: 'Longest it can last',
      version: 'Mental Capacity Act 2005, Schedule A1',
      parts: [],
      results: [{ code: 'lastDay', label: 'Last day', value: longestItCanLast('kind', 'start') }],
    },
  ],
};
