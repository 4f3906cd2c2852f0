// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { agreement } from './parts/agreement.js';
import { before } from './parts/before.js';
import { needs } from './parts/needs.js';
import { review } from './parts/review.js';
import { underNoNeed } from './parts/under-no-need.js';

/**
 * The care plan as one tree: what the person needs, what they want, what is done for it, and the steps on the way. Needs,
 * goals, actions and strengths are records of the person; the plan names them in order, so that every other form and system
 * speaks of the same ones.
 */
export const carePlan: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'care-plan',
  url: 'https://careplan-kit.example/form/care-plan',
  version: '1.0.0',
  status: 'active',
  title: 'Care plan',
  description: 'What the person needs and wants, what they do themselves, what we do, and whether it works.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The tree follows the headings of the PRSB Personalised Care and Support Plan 2.0.',
  },
  items: [before, needs, underNoNeed, review, agreement],
};
