// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { assessedBy, totalOf } from '../scale-parts.js';
import { howLong, howMuch } from './areas.js';
import { dependency, hours } from './scores.js';

/**
 * How much help somebody takes on an ordinary day: nine areas, how long they are safe alone, and hours. The structure and
 * its bands are our own: no named instrument, not validated, and it sets no number of staff.
 */
export const dependencyProfile: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'dependency-profile',
  url: 'https://careplan-kit.example/form/dependency-profile',
  version: '1.0.0',
  status: 'active',
  title: 'How much support: dependency profile',
  description:
    'How much help in nine areas, for how long they are safe alone, and hours. If something is not known, no total.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Areas, answers, bands and words are our own. No dependency or staffing instrument is used or reproduced. Long, short and critical intervals of need are an idea of Isaacs and Neville (1976), in our own words.',
  },
  items: [
    {
      type: 'display',
      id: 'whatItIsFor',
      label:
        'For an ordinary day as it is now, not the best or the worst. It helps to talk about staff and hours; it does not decide them, and it has not been tested as a measure.',
    },
    ...assessedBy('Dependency profile', 'Dependency profile, own structure, version 1'),
    { type: 'date', id: 'lookedOn', label: 'For which day?', required: true, max: 'today', initial: { op: 'today' } },
    {
      type: 'choice',
      id: 'why',
      label: 'Why now?',
      required: true,
      options: [
        { code: 'moved-in', label: 'Moved in, or care begins' },
        { code: 'monthly', label: 'Monthly' },
        { code: 'change', label: 'Something has changed' },
        { code: 'hospital', label: 'Back from hospital' },
      ],
    },
    {
      type: 'long-text',
      id: 'personsView',
      label: 'What does the person say: is it too little, too much, at the wrong time?',
      unknowns: ['not-asked', 'declined'],
    },
    howMuch,
    totalOf('dependency-profile'),
    howLong,
    {
      type: 'group',
      id: 'conclusion',
      label: 'What it means',
      items: [
        {
          type: 'long-text',
          id: 'summary',
          label: 'What has changed since last time, and what follows?',
          help: 'In two or three sentences, for whoever plans the shifts. A new need goes into the care plan.',
          required: true,
          binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'write', on: 'create' },
        },
        {
          type: 'choice',
          id: 'enough',
          label: 'Is there enough support now?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'enough', label: 'Yes' },
            { code: 'not-always', label: 'Not at some times of the day or night' },
            { code: 'not-enough', label: 'No' },
          ],
        },
        {
          type: 'text',
          id: 'notEnough',
          label: 'When is it not enough, and who has been told?',
          required: true,
          enableWhen: { op: 'in', value: { op: 'answer', item: 'enough' }, list: ['not-always', 'not-enough'] },
        },
        {
          type: 'date',
          id: 'reviewOn',
          label: 'When do you look again?',
          required: true,
          min: 'today',
          binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
        },
        {
          type: 'text',
          id: 'reviewBy',
          label: 'Who sees that it is done?',
          required: true,
          binding: { class: 'Review', element: 'responsibilityForReview', select: 'name', mode: 'write', on: 'create' },
        },
      ],
    },
  ],
  scores: [dependency, hours],
};
