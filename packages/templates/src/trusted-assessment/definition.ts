// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { needs } from './parts/needs.js';
import { outcome } from './parts/outcome.js';
import { ready } from './parts/ready.js';
import { personsView, who } from './parts/who.js';

/** One assessment in hospital that home and ward both rely on, before a person comes home or moves in. */
export const trustedAssessment: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'trusted-assessment',
  url: 'https://careplan-kit.example/form/trusted-assessment',
  version: '1.0.0',
  status: 'active',
  title: 'Trusted assessment before coming home',
  description:
    'What a person in hospital needs, whether the home can give it, what has to be there first, and the date.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. No trusted assessment tool of a hospital or a county is copied.',
  },
  items: [who, personsView, needs, ready, outcome],
};
