// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { stage } from '../bag-parts.js';
import { papers, signed, things } from './parts/contents.js';
import { back, handOvers } from './parts/hands.js';

/** The list that lies on top of the bag: what is in it, who received it, what came back. */
export const redBagChecklist: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'red-bag-checklist',
  url: 'https://careplan-kit.example/form/red-bag-checklist',
  version: '1.0.0',
  status: 'active',
  title: 'Hospital bag: checklist',
  description: 'Each paper and thing that goes to hospital in the red bag: packed, received, back.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words and the order are our own. No checklist of an NHS body was copied.' },
  items: [
    {
      type: 'display',
      id: 'howToUse',
      label:
        'Nobody waits for this list. Signed papers first. A line left empty says that nobody looked, never that there is none.',
    },
    stage,
    { type: 'text', id: 'bagNumber', label: 'Number of the bag', unknowns: ['unknown'] },
    signed,
    papers,
    things,
    {
      type: 'group',
      id: 'packed',
      label: 'Packed',
      items: [
        { type: 'text', id: 'packedBy', label: 'Who packed it?', required: true },
        { type: 'date-time', id: 'packedAt', label: 'When was it packed?', required: true, max: 'today' },
      ],
    },
    handOvers,
    back,
  ],
};
