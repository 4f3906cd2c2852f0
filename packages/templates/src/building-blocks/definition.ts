// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { allergiesPart } from './parts/allergies.js';
import { contactsPart } from './parts/contacts.js';
import { medicinesPart } from './parts/medicines.js';
import { needsPart } from './parts/needs.js';
import { preferencesPart } from './parts/preferences.js';
import { strengthsPart } from './parts/strengths.js';

/**
 * The parts every care plan is made of, each by itself. One form, because a worker has one visit; each part a constant of
 * its own, because systems exchange parts. Filled together or apart, by one or by six, they end in the same records.
 */
export const buildingBlocks: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'building-blocks',
  url: 'https://careplan-kit.example/form/building-blocks',
  version: '1.0.0',
  status: 'active',
  title: 'Building blocks of the care plan',
  description:
    'Needs, strengths, preferences, contacts, allergies and medicines. Fill in the parts you can; leave the others.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [needsPart, strengthsPart, preferencesPart, contactsPart, allergiesPart, medicinesPart],
};
