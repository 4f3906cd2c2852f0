// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { welsh } from './welsh.js';

/**
 * Consent for one purpose after the other: yes, no, or not able to decide; who decided and on which basis; and its
 * withdrawal. There is no yes to everything. Written out in full, so that it reads as it is stored.
 */
export const consent: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'consent',
  url: 'https://careplan-kit.example/form/consent',
  version: '1.0.0',
  status: 'active',
  title: 'Consent',
  description:
    'What a person agrees to and what they do not, one purpose at a time. They can change their mind on any day.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'long-text',
      id: 'howTheyCommunicate',
      label: 'How the person communicates, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'display',
      id: 'oneAtATime',
      label: 'Ask about one purpose at a time. A yes to one is no yes to another, and care does not depend on it.',
    },
    {
      type: 'group',
      id: 'consents',
      label: 'What is asked for, one purpose at a time',
      help: 'Add one for each thing you ask about. What was not asked is not agreed to.',
      repeats: { min: 1, max: 40, each: 'purpose' },
      items: [
        {
          type: 'choice',
          id: 'purpose',
          label: 'What is it for?',
          required: true,
          options: [
            { code: 'care', label: 'The care in the care plan' },
            { code: 'sharing', label: 'Sharing the record with others who care for the person' },
            { code: 'photos-care', label: 'Photographs for care, such as of a wound, or for the record' },
            { code: 'photos-show', label: 'Photographs others see, such as on a board or a website' },
            { code: 'visits', label: 'Visits by professionals, such as the GP, dentist or chiropodist' },
            { code: 'medicines', label: 'Help with medicines' },
            { code: 'vaccination', label: 'A vaccination' },
            { code: 'money', label: 'Help with money' },
          ],
          open: { label: 'Something else' },
        },
        {
          type: 'long-text',
          id: 'scope',
          label: 'What exactly, with whom, and what not?',
          help: 'Such as: with the GP and the hospital, but not with my nephew.',
        },
        {
          type: 'boolean',
          id: 'explained',
          label: 'Was it explained in a way the person understands?',
          unknowns: ['unknown'],
        },
        {
          type: 'choice',
          id: 'answer',
          label: 'What is the answer?',
          required: true,
          unknowns: ['not-asked', 'declined'],
          options: [
            { code: 'yes', label: 'Yes, the person agrees' },
            { code: 'no', label: 'No, the person does not agree' },
            { code: 'not-able', label: 'The person is not able to decide this' },
          ],
        },
        {
          type: 'display',
          id: 'noMeansNo',
          label: 'Then it is not done. Ask again only if something has changed or the person wants to talk about it.',
          enableWhen: { op: 'equal', left: { op: 'answer', item: 'answer' }, right: { op: 'constant', value: 'no' } },
        },
        {
          type: 'choice',
          id: 'howGiven',
          label: 'How did the person say so?',
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'answer' },
            list: ['yes', 'no'],
          },
          options: [
            { code: 'spoken', label: 'In words' },
            { code: 'signed', label: 'In writing, with a signature' },
            { code: 'shown', label: 'With signs, pictures or gestures' },
          ],
        },
        {
          type: 'group',
          id: 'decidedForThem',
          label: 'Decided for the person',
          help: 'Only with a capacity assessment for this decision.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'answer' },
            right: { op: 'constant', value: 'not-able' },
          },
          items: [
            {
              type: 'reference',
              id: 'capacityRef',
              label: 'Which capacity assessment says so?',
              classes: ['Mental capacity assessment'],
              unknowns: ['not-asked', 'unknown'],
            },
            {
              type: 'choice',
              id: 'decidedInstead',
              label: 'Was it decided for them?',
              unknowns: ['not-asked'],
              required: true,
              options: [
                { code: 'agreed', label: 'Yes: it may be done' },
                { code: 'refused', label: 'Yes: it may not be done' },
              ],
            },
            {
              type: 'choice',
              id: 'basis',
              label: 'On which basis?',
              help: 'Family have no right to consent for an adult by being family.',
              unknowns: ['unknown'],
              required: true,
              enableWhen: { op: 'exists', item: 'decidedInstead' },
              options: [
                { code: 'best-interests', label: 'A best interests decision, written down' },
                { code: 'attorney', label: 'A lasting power of attorney that covers this' },
                { code: 'deputy', label: 'A deputy of the Court of Protection who may decide this' },
                { code: 'court', label: 'An order of the Court of Protection' },
                { code: 'advance-decision', label: 'The person refused it in advance' },
                { code: 'parent', label: 'Parental responsibility, for somebody under 18' },
              ],
            },
            {
              type: 'text',
              id: 'whoDecided',
              label: 'Who decided, and who are they to the person?',
              required: true,
              enableWhen: { op: 'exists', item: 'decidedInstead' },
            },
            {
              type: 'text',
              id: 'papersSeen',
              label: 'Who has seen the papers that say they may, and when?',
              enableWhen: {
                op: 'in',
                value: { op: 'answer', item: 'basis' },
                list: ['attorney', 'deputy', 'court', 'advance-decision'],
              },
            },
          ],
        },
        {
          type: 'date',
          id: 'date',
          label: 'When was this said or decided?',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'exists', item: 'answer' },
              { op: 'unknown', item: 'answer', is: 'declined' },
            ],
          },
          required: true,
          max: 'today',
        },
        {
          type: 'text',
          id: 'askedBy',
          label: 'Who asked?',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'exists', item: 'answer' },
              { op: 'unknown', item: 'answer', is: 'declined' },
            ],
          },
          required: true,
        },
        {
          type: 'date',
          id: 'reviewDate',
          label: 'When will you ask again?',
        },
        {
          type: 'boolean',
          id: 'withdrawn',
          label: 'Has it been taken back since?',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'equal', left: { op: 'answer', item: 'answer' }, right: { op: 'constant', value: 'yes' } },
              {
                op: 'equal',
                left: { op: 'answer', item: 'decidedInstead' },
                right: { op: 'constant', value: 'agreed' },
              },
            ],
          },
        },
        {
          type: 'group',
          id: 'withdrawal',
          label: 'Taken back',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'withdrawn' },
            right: { op: 'constant', value: true },
          },
          items: [
            {
              type: 'date',
              id: 'withdrawnOn',
              label: 'When was it taken back?',
              required: true,
              max: 'today',
            },
            {
              type: 'text',
              id: 'withdrawnBy',
              label: 'Who took it back?',
              required: true,
            },
            {
              type: 'long-text',
              id: 'afterWithdrawal',
              label: 'What was stopped, and who was told?',
              help: 'Such as photographs taken down, or the surgery told not to share.',
            },
          ],
        },
        {
          type: 'signature',
          id: 'signature',
          label: 'Signature, if the person wants to sign',
          signer: 'The person, or whoever decided for them',
        },
      ],
    },
  ],
  translations: { cy: welsh },
};
