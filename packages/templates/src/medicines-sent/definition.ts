// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { allergiesToTell } from '../allergies-to-tell.js';
import { stage } from '../bag-parts.js';
import { back } from './parts/back.js';
import { medicines } from './parts/medicines.js';

/** The medicines that go to hospital with a person: what was last given, how much goes, and what came back. */
export const medicinesSent: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'medicines-sent',
  url: 'https://careplan-kit.example/form/medicines-sent',
  version: '1.0.0',
  status: 'active',
  title: 'Medicines sent, and what came back',
  description: 'For each medicine: when it was last given and by whom, how much goes, and what the hospital changed.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No medicines chart of a pharmacy was copied.' },
  items: [
    {
      type: 'display',
      id: 'noChart',
      label:
        'Nobody gives a dose by this list: the medicines chart counts. What was last given comes first, for the crew.',
    },
    stage,
    { type: 'group', id: 'allergiesPart', label: 'Allergies', items: allergiesToTell },
    { type: 'group', id: 'medicinesPart', label: 'Medicines', items: medicines },
    {
      type: 'group',
      id: 'packed',
      label: 'Packed and handed over',
      items: [
        {
          type: 'long-text',
          id: 'notSent',
          label: 'What was not sent, and why?',
          help: 'Such as: insulin, because the fridge was locked. The ward may have to get it.',
          unknowns: ['none-known'],
        },
        { type: 'text', id: 'packedBy', label: 'Who wrote this and packed?', required: true },
        { type: 'date-time', id: 'packedAt', label: 'When?', required: true, max: 'today' },
        {
          type: 'text',
          id: 'handedTo',
          label: 'Who took the medicines?',
          help: 'Name and role. Leave it empty until they have.',
        },
      ],
    },
    back,
  ],
};
