// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { allergiesToTell } from '../allergies-to-tell.js';
import { illnesses, inShort } from './parts/about.js';
import { around } from './parts/around.js';
import { body } from './parts/body.js';
import { mind, talking } from './parts/mind.js';
import { moving } from './parts/moving.js';
import { readings } from './parts/readings.js';

/** How somebody is on a usual day, written while they are well, so that a ward that has never met them sees what is new. */
export const olderPersonBaseline: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'older-person-baseline',
  url: 'https://careplan-kit.example/form/older-person-baseline',
  version: '1.0.0',
  status: 'active',
  title: 'How the person usually is (baseline)',
  description: 'Written while they are well, so that a hospital that has never met them sees what is new.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words and answers are our own. No assessment form of a hospital was copied, and no scale is used or scored.',
  },
  items: [
    {
      type: 'display',
      id: 'howToUse',
      label:
        'For a usual day, not the best or the worst. If nobody knows something, say so: a guess would hide what is new.',
    },
    inShort,
    {
      type: 'group',
      id: 'allergiesAndIllnesses',
      label: 'Allergies and illnesses',
      items: [...allergiesToTell, ...illnesses],
    },
    moving,
    mind,
    talking,
    ...body,
    readings,
    ...around,
    {
      type: 'group',
      id: 'again',
      label: 'Looking at it again',
      items: [
        {
          type: 'date',
          id: 'reviewOn',
          label: 'When is it looked at again?',
          help: 'At the latest after each stay in hospital, and when anything here has changed for good.',
          required: true,
          min: 'today',
          binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
        },
        {
          type: 'text',
          id: 'reviewBy',
          label: 'By whom?',
          binding: {
            class: 'Review',
            element: 'responsibilityForReview',
            select: 'name',
            mode: 'write',
            on: 'create',
          },
        },
      ],
    },
  ],
};
