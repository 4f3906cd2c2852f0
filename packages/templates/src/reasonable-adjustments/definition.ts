// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { adjustments, needed } from './parts/adjustments.js';
import { sharing } from './parts/sharing.js';
import { impairments, threshold } from './parts/why.js';

/**
 * What has to be done differently so that a person can use health and care like anybody else, in the headings and codes of
 * the national flag (DAPB4019), with an objection to sharing it, removal with a reason, and the review.
 */
export const reasonableAdjustments: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'reasonable-adjustments',
  url: 'https://careplan-kit.example/form/reasonable-adjustments',
  version: '1.0.0',
  status: 'active',
  title: 'Reasonable adjustments',
  description: 'What we and others do differently so that this person can use health and care like anybody else.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Questions are our own. Headings and list are those of NHS England’s draft value set (Apache-2.0); its terms are SNOMED CT, whose UK licence the user needs.',
  },
  items: [
    {
      type: 'long-text',
      id: 'howTheyCommunicate',
      label: 'How they communicate, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    ...needed,
    adjustments,
    threshold,
    ...impairments,
    sharing,
    {
      type: 'group',
      id: 'review',
      label: 'Review',
      items: [
        {
          type: 'date',
          id: 'reviewedOn',
          label: 'When were all of them gone through with the person?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'text', id: 'reviewedBy', label: 'Who did that?', required: true },
        {
          type: 'date',
          id: 'nextReview',
          label: 'When next?',
          help: 'Within a year, and before each planned stay in hospital.',
          required: true,
          min: 'today',
          binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
        },
      ],
    },
  ],
};
