// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { stage } from '../bag-parts.js';
import { back } from './parts/back.js';
import { aids, clothes, others, valuables } from './parts/things.js';

/** What of a person's own goes to hospital with them, and what of it comes back. */
export const belongings: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'belongings',
  url: 'https://careplan-kit.example/form/belongings',
  version: '1.0.0',
  status: 'active',
  title: 'Belongings sent, and what came back',
  description: 'What of their own goes to hospital with a person, what it looks like, and what comes back.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'display',
      id: 'aidsFirst',
      label:
        'In a hurry: glasses, hearing aids and teeth first. Without them they cannot see, hear or eat on the ward, and seem confused.',
    },
    stage,
    aids,
    clothes,
    valuables,
    others,
    {
      type: 'group',
      id: 'packed',
      label: 'Packed and handed over',
      items: [
        { type: 'text', id: 'packedBy', label: 'Who wrote this and packed?', required: true },
        { type: 'date-time', id: 'packedAt', label: 'When?', required: true, max: 'today' },
        {
          type: 'signature',
          id: 'agreedBy',
          label: 'That is what goes',
          help: 'If there is time, and they want to.',
          signer: 'The person, or whoever goes with them',
          unknowns: ['declined', 'not-asked'],
        },
        {
          type: 'text',
          id: 'handedTo',
          label: 'Who took it?',
          help: 'Name and role. Leave it empty until they have.',
        },
      ],
    },
    back,
  ],
};
