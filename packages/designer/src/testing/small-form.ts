// SPDX-License-Identifier: Apache-2.0
import type { Draft } from '../design/draft.js';

/** A form with a question, a list and a section. */
export const smallForm: Draft = {
  format: 'careplan-kit/form-1',
  id: 'night-check',
  url: 'https://forms.example.org/night-check',
  version: '1.0.0',
  status: 'draft',
  title: 'Night check',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'Made up.' },
  items: [
    { id: 'slept', type: 'boolean', label: 'Did you sleep well?' },
    {
      id: 'where',
      type: 'choice',
      label: 'Where did you sleep?',
      options: [
        { code: 'bed', label: 'In bed' },
        { code: 'chair', label: 'In the chair' },
      ],
    },
    {
      id: 'drinks',
      type: 'group',
      label: 'Drinks',
      items: [{ id: 'millilitres', type: 'integer', label: 'How much?', unit: 'ml' }],
    },
  ],
};
