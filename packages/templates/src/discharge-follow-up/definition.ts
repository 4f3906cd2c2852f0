// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { person } from './parts/person.js';
import { toDo } from './parts/to-do.js';

/** After a stay in hospital: each thing to do, who does it, which workers were told, and when each of them ticked it. */
export const dischargeFollowUp: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'discharge-follow-up',
  url: 'https://careplan-kit.example/form/discharge-follow-up',
  version: '1.0.0',
  status: 'active',
  title: 'After hospital: things to do',
  description:
    'What is to be done after a stay in hospital, by whom and by when, and who has been told and has read it.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No picture or symbol of an easy-read set is in it.' },
  items: [
    person,
    toDo,
    {
      type: 'group',
      id: 'informed',
      label: 'Family and others who were told',
      help: 'As far as the person agreed. If they could not say, tell only what has to be known.',
      repeats: { max: 40, each: 'person told' },
      items: [
        { type: 'text', id: 'informedWho', label: 'Who, and who are they to the person?', required: true },
        { type: 'date-time', id: 'informedAt', label: 'When?', max: 'today' },
        {
          type: 'choice',
          id: 'informedAgreed',
          label: 'Did the person agree to it?',
          required: true,
          unknowns: ['not-asked'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'cannot-say', label: 'They cannot decide it: in their best interests' },
          ],
        },
      ],
    },
    {
      type: 'date',
      id: 'reviewOn',
      label: 'When is all of this looked at together?',
      required: true,
      min: 'today',
      binding: { class: 'Review', element: 'plannedReviewDateInterval', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'reviewBy',
      label: 'Who sees that it is?',
      required: true,
      binding: { class: 'Review', element: 'responsibilityForReview', select: 'name', mode: 'write', on: 'create' },
    },
  ],
};
