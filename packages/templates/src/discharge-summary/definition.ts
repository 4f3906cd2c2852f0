// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { allergiesFound } from './parts/allergies.js';
import { medicinesReceived } from './parts/medicines.js';
import { paper } from './parts/paper.js';
import { findings, stay } from './parts/stay.js';
import { followUp, missing } from './parts/what-next.js';

/** What the hospital sent home with a person, copied as it is, with what is missing from it and who was asked. */
export const dischargeSummary: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'discharge-summary',
  url: 'https://careplan-kit.example/form/discharge-summary',
  version: '1.0.0',
  status: 'active',
  title: 'Discharge summary, as received',
  description:
    'What the hospital wrote, copied as it is: findings, medicines, allergies, what to do, and what is missing.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The topics follow what a discharge letter has to say; no hospital’s form is copied.',
  },
  items: [paper, stay, findings, medicinesReceived, ...allergiesFound, followUp, missing],
};
