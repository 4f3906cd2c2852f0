// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { notThePerson } from './not-the-person.js';
import { signing } from './signing.js';

/**
 * Agreement to one version of one document: who signs, by what right, how and when, and who saw it. It writes nothing in the
 * record, for a signature changes no plan: the host signs the version off with this form as the proof.
 */
export const planAgreement: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'plan-agreement',
  url: 'https://careplan-kit.example/form/plan-agreement',
  version: '1.0.0',
  status: 'active',
  title: 'Agreement to a plan',
  description: 'Who agrees to which version of a plan or other document, and signs for it.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'group',
      id: 'whatIsAgreed',
      label: 'What it is about',
      items: [
        {
          type: 'choice',
          id: 'document',
          label: 'Which document?',
          required: true,
          options: [
            { code: 'care-plan', label: 'The care plan' },
            { code: 'risk-assessment', label: 'A risk assessment' },
            { code: 'consent', label: 'A consent' },
            { code: 'contract', label: 'A contract or terms' },
          ],
          open: { label: 'Another document' },
        },
        {
          type: 'date',
          id: 'planDate',
          label: 'The care plan on the record is of',
          readOnly: true,
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'document' },
            right: { op: 'constant', value: 'care-plan' },
          },
          binding: { class: 'Care plan', element: 'dateThisPlanWasLastUpdated', mode: 'read' },
        },
        {
          type: 'reference',
          id: 'documentRef',
          label: 'Which one on the record, if it is there?',
          help: 'Choose it, so that the signature belongs to it and to nothing else.',
          classes: ['Care plan', 'Assessment', 'Risk', 'Document'],
        },
        {
          type: 'text',
          id: 'documentVersion',
          label: 'Which version, or of which day?',
          help: 'A later version needs a new signature.',
          required: true,
        },
        {
          type: 'multiple-choice',
          id: 'howShown',
          label: 'How was it gone through with the person?',
          required: true,
          unknowns: ['not-asked'],
          options: [
            { code: 'read-themselves', label: 'They read it' },
            { code: 'read-out', label: 'It was read to them' },
            { code: 'pictures', label: 'With pictures, signs or objects' },
            { code: 'interpreter', label: 'With an interpreter' },
            { code: 'told-back', label: 'They told it back in their own words' },
          ],
        },
        {
          type: 'long-text',
          id: 'whatTheySaid',
          label: 'What did they say about it?',
          help: 'What they want to be different, too.',
        },
      ],
    },
    {
      type: 'choice',
      id: 'whoSigns',
      label: 'Who agrees?',
      required: true,
      control: 'radio',
      options: [
        { code: 'person', label: 'The person, and they sign' },
        { code: 'person-without-signing', label: 'The person, and they do not sign' },
        { code: 'representative', label: 'Somebody who has the right to decide for them' },
        { code: 'nobody', label: 'Nobody: it is not agreed' },
      ],
    },
    notThePerson,
    signing,
  ],
};
