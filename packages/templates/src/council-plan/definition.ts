// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { council } from '../care-act-needs/parts/council.js';
import { money } from './parts/money.js';
import { paper } from './parts/paper.js';
import { services } from './parts/services.js';
import { whatFor } from './parts/what-for.js';
import { whatNext } from './parts/what-next.js';

/**
 * The council's care and support plan as the provider receives it: needs, outcomes, personal budget, services with hours
 * and provider, review. It is the council's; the provider's own care plan is another form and another record.
 */
export const councilPlan: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'council-plan',
  url: 'https://careplan-kit.example/form/council-plan',
  version: '1.0.0',
  status: 'active',
  title: 'Care and support plan from the council',
  description: 'What the council arranges: for which needs, by whom, for how many hours, and when it looks again.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The topics follow the Care Act 2014, which anybody may use; no form of a council is copied.',
  },
  items: [paper, council, whatFor, services, money, whatNext],
};
