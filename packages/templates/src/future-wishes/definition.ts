// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { documents } from './documents.js';
import { faith, people, whatMatters } from './wishes.js';

/**
 * Future wishes: what a person wants if they become very ill and when they die, and which papers there are. Nobody has
 * to talk about it, and a wish is never an advance decision.
 */
export const futureWishes: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'future-wishes',
  url: 'https://careplan-kit.example/form/future-wishes',
  version: '1.0.0',
  status: 'active',
  title: 'Future wishes',
  description:
    'What a person wants if they become very ill, and at the end of their life. Nobody has to talk about it.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The name ReSPECT is that of Resuscitation Council UK and is used only to ask whether there is such a form.',
  },
  items: [
    {
      type: 'group',
      id: 'theTalk',
      label: 'The talk',
      items: [
        {
          type: 'choice',
          id: 'wantsToTalk',
          label: 'Does the person want to talk about this now?',
          help: 'Choose a quiet time. A no is respected, and is no reason to ask the family instead.',
          required: true,
          unknowns: ['not-asked'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'with-somebody', label: 'Yes, with somebody they trust there' },
            { code: 'not-now', label: 'Not now' },
            { code: 'never', label: 'No, and do not ask again' },
            { code: 'could-not', label: 'They could not take part; others told what they know' },
          ],
        },
        {
          type: 'date',
          id: 'askAgainOn',
          label: 'When will you ask again?',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'equal', left: { op: 'answer', item: 'wantsToTalk' }, right: { op: 'constant', value: 'not-now' } },
              { op: 'unknown', item: 'wantsToTalk' },
            ],
          },
        },
        {
          type: 'text',
          id: 'whoTold',
          label: 'Who told, and how do they know?',
          help: 'What they heard the person say, and when.',
          required: true,
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'wantsToTalk' },
            right: { op: 'constant', value: 'could-not' },
          },
        },
        {
          type: 'text',
          id: 'whoWasThere',
          label: 'Who was there?',
          enableWhen: { op: 'variable', name: 'talking' },
        },
        {
          type: 'date',
          id: 'date',
          label: 'When was this?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
      ],
    },
    whatMatters,
    people,
    faith,
    documents,
    {
      type: 'group',
      id: 'afterwards',
      label: 'Afterwards',
      items: [
        {
          type: 'text',
          id: 'whoKnows',
          label: 'Who may know of this, and who has been told?',
          help: 'Such as the GP, the out-of-hours service, an attorney, family.',
          enableWhen: { op: 'variable', name: 'talking' },
        },
        {
          type: 'date',
          id: 'reviewDate',
          label: 'When will you talk about it again?',
          help: 'Also after each stay in hospital, and whenever the person wants.',
          enableWhen: { op: 'variable', name: 'talking' },
        },
        {
          type: 'choice',
          id: 'reviewReason',
          label: 'Why is it written now?',
          options: [
            { code: 'first', label: 'For the first time' },
            { code: 'planned', label: 'A talk that was planned' },
            { code: 'hospital', label: 'Back from hospital' },
            { code: 'change', label: 'The person has changed, or changed their mind' },
          ],
        },
      ],
    },
  ],
  variables: [
    {
      name: 'talking',
      value: {
        op: 'in',
        value: { op: 'answer', item: 'wantsToTalk' },
        list: ['yes', 'with-somebody', 'could-not'],
      },
    },
  ],
};
