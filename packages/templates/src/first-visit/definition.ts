// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { allergiesPart } from '../building-blocks/parts/allergies.js';
import { aboutMe } from './parts/about-me.js';
import { health } from './parts/health.js';
import { needs } from './parts/needs.js';
import { outcomes } from './parts/outcomes.js';
import { people } from './parts/people.js';
import { received } from './parts/received.js';
import { safety } from './parts/safety.js';
import { visit } from './parts/visit.js';
import { whatNext } from './parts/what-next.js';

/**
 * The provider's first visit: what the council sent stands there already, and each part of it is confirmed, changed or
 * not known yet. What nobody has asked is asked, once, and goes to the record, from which About Me and the care plan
 * are filled next.
 */
export const firstVisit: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'first-visit',
  url: 'https://careplan-kit.example/form/first-visit',
  version: '1.0.0',
  status: 'active',
  title: 'First visit',
  description:
    'Check with the person what the council sent, and fill in what is missing. What is known is not asked again.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The headings of About Me are those of PRSB About Me 2.01.',
  },
  items: [visit, received, needs, outcomes, people, health, allergiesPart, safety, aboutMe, whatNext],
};
