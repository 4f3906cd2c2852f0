// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { assessedBy } from '../scale-parts.js';
import { areas } from './areas.js';
import { hours, level } from './scores.js';

/**
 * How much support somebody takes on an ordinary day, in seven areas, with level and hours. The scale is our own: it is no
 * named instrument, has not been validated, and sets no number of staff.
 */
export const dependencyProfile: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'dependency-profile',
  url: 'https://careplan-kit.example/form/dependency-profile',
  version: '1.0.0',
  status: 'active',
  title: 'How much support: dependency profile',
  description: 'Level and hours of support in seven areas. What is not known is said, and then there is no total.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Areas, levels and words are our own. No dependency or staffing instrument is used or reproduced.',
  },
  items: [
    {
      type: 'display',
      id: 'whatItIsFor',
      label:
        'For an ordinary day as it is now, not the best or the worst. It helps to talk about staff and hours; it does not decide them, and it has not been tested as a measure.',
    },
    {
      type: 'display',
      id: 'howToCount',
      label:
        'Hours are those of a worker in a day and night. Two workers for half an hour are one hour; a quarter of an hour is 0.25. If nobody knows, say so: a guess is no figure.',
    },
    ...assessedBy('Dependency profile', 'Dependency profile, own scale, version 1'),
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
    ...areas,
    {
      type: 'decimal',
      id: 'levelTotal',
      label: 'Level, all areas together',
      hidden: true,
      calculate: { op: 'score', score: 'level' },
      binding: {
        class: 'Assessment',
        element: 'structuredAssessment',
        select: 'assessmentValue',
        mode: 'write',
        on: 'create',
      },
    },
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
  scores: [level, hours],
};
