// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { council } from './parts/council.js';
import { howThingsAre } from './parts/how-things-are.js';
import { needs } from './parts/needs.js';
import { paper } from './parts/paper.js';
import { whatItLeadsTo } from './parts/what-it-leads-to.js';

/**
 * A needs assessment under the Care Act 2014 as a provider receives it. The council assessed; this writes down what it
 * said, so that the first visit can begin from it. No need becomes eligible here.
 */
export const careActNeeds: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'care-act-needs',
  url: 'https://careplan-kit.example/form/care-act-needs',
  version: '1.0.0',
  status: 'active',
  title: 'Needs assessment from the council',
  description:
    'What the council found and decided, as it reached you. It goes to the record, so that nobody asks again.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The topics follow the Care Act 2014 and its regulations, which anybody may use; no form of a council is copied.',
  },
  items: [paper, council, ...howThingsAre, needs, whatItLeadsTo],
};
