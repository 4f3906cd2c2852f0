// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { mayReadQuestion, nextSteps, noteFrame } from '../note-parts.js';
import { examination } from './parts/examination.js';
import { first } from './parts/first.js';
import { shared } from './parts/shared.js';
import { whatHappened } from './parts/what-happened.js';

const title = 'Going to hospital now (CARES)';

/** Hand-over to an ambulance crew: what it asks first, then concerns, action, response, examination and what was shared. */
export const transferEscalation: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'transfer-escalation',
  url: 'https://careplan-kit.example/form/transfer-escalation',
  version: '1.0.0',
  status: 'active',
  title,
  description:
    'For the ambulance crew and the hospital: why they go, what is dangerous not to know, and what was done.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The order of the five parts is in general use; the paper form of that name was not seen or copied.',
  },
  items: [
    {
      type: 'display',
      id: 'callFirst',
      label:
        'Is a life in danger? Ring 999 first and stay with them. Then begin here: the first part is what the crew asks first. What you do not know, say so; nobody waits for a form.',
    },
    first,
    whatHappened,
    examination,
    shared,
    nextSteps('What is left to do here'),
    mayReadQuestion,
    ...noteFrame('transfer-escalation', title),
  ],
};
