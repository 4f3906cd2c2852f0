// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';

/**
 * Who may decide for a person under a lasting power of attorney or as their deputy: facts of the paper, and who has seen
 * it. One record for each paper. Written out in full, so that it reads as it is stored.
 */
export const lastingPowerOfAttorney: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'lasting-power-of-attorney',
  url: 'https://careplan-kit.example/form/lasting-power-of-attorney',
  version: '1.0.0',
  status: 'active',
  title: 'Lasting power of attorney',
  description: 'Who may decide for the person, in what, and who has seen the paper. England and Wales.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. No form of the Office of the Public Guardian was copied.',
  },
  items: [
    {
      type: 'choice',
      id: 'anyAttorney',
      label: 'Is there a lasting power of attorney, or a deputy?',
      help: 'Ask the person, and whoever is close to them. Having power of attorney is not the same as being next of kin.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see below' }],
      binding: { class: 'Safety statements', element: 'attorney', mode: 'read' },
    },
    {
      type: 'text',
      id: 'whoSaidSo',
      label: 'Who was asked?',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'anyAttorney' },
          { op: 'unknown', item: 'anyAttorney', is: 'none-known' },
          { op: 'unknown', item: 'anyAttorney', is: 'declined' },
          { op: 'unknown', item: 'anyAttorney', is: 'unknown' },
        ],
      },
    },
    {
      type: 'display',
      id: 'contradiction',
      label: 'Above it says that there is none or that nobody knows, and below there is one. Put right what is wrong.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'unknown', item: 'anyAttorney' },
          {
            op: 'greater',
            left: { op: 'over', items: 'papers', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    {
      type: 'group',
      id: 'papers',
      label: 'Powers of attorney and deputyships',
      help: 'One entry for each paper. Health and property are two papers, also with the same attorney.',
      repeats: { max: 20, each: 'paper' },
      binding: { class: 'Lasting power of attorney' },
      items: [
        {
          type: 'choice',
          id: 'kind',
          label: 'What is it for?',
          required: true,
          unknowns: ['unknown'],
          options: [
            {
              code: 'health-and-welfare',
              system: 'https://careplan-kit.example/code/attorney-kind',
              label: 'Lasting power of attorney for health and welfare',
            },
            {
              code: 'property-and-finance',
              system: 'https://careplan-kit.example/code/attorney-kind',
              label: 'Lasting power of attorney for property and money',
            },
            {
              code: 'enduring',
              system: 'https://careplan-kit.example/code/attorney-kind',
              label: 'Enduring power of attorney (before October 2007, money only)',
            },
            {
              code: 'deputy-welfare',
              system: 'https://careplan-kit.example/code/attorney-kind',
              label: 'Deputy for health and welfare',
            },
            {
              code: 'deputy-property',
              system: 'https://careplan-kit.example/code/attorney-kind',
              label: 'Deputy for property and money',
            },
          ],
          open: { label: 'Something else, as the paper calls it' },
          binding: { class: 'Lasting power of attorney', element: 'codedValue', as: 'coded-value' },
        },
        {
          type: 'text',
          id: 'attorneys',
          label: 'Names of the attorneys or deputies',
          help: 'All of them, as on the paper.',
          required: true,
          unknowns: ['unknown'],
          binding: { class: 'Lasting power of attorney', element: 'nameOfLPA' },
        },
        {
          type: 'text',
          id: 'contactDetails',
          label: 'How are they reached, and when?',
          binding: { class: 'Lasting power of attorney', element: 'contactDetails' },
        },
        {
          type: 'text',
          id: 'replacements',
          label: 'Who steps in if they cannot?',
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'choice',
          id: 'howTheyDecide',
          label: 'If there are several, how do they decide?',
          unknowns: ['unknown'],
          options: [
            { code: 'one', label: 'There is only one' },
            { code: 'jointly', label: 'Jointly: all of them together' },
            { code: 'severally', label: 'Jointly and severally: any of them alone' },
            { code: 'mixed', label: 'Together for some things, alone for others' },
          ],
        },
        {
          type: 'text',
          id: 'whichTogether',
          label: 'What must they decide together?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'howTheyDecide' },
            right: { op: 'constant', value: 'mixed' },
          },
        },
        {
          type: 'long-text',
          id: 'restrictions',
          label: 'Does the paper hold them back in anything, or tell them how to decide?',
          help: 'Restrictions, conditions, instructions, wishes.',
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'boolean',
          id: 'lifeSustaining',
          label: 'May they decide about treatment that keeps the person alive?',
          help: 'The paper says yes or no to this.',
          unknowns: ['unknown'],
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'kind' },
            right: { op: 'constant', value: 'health-and-welfare' },
          },
        },
        {
          type: 'display',
          id: 'onlyWhenUnable',
          label:
            'An attorney or deputy for health and welfare decides only what the person cannot decide themselves at that time.',
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'kind' },
            list: ['health-and-welfare', 'deputy-welfare'],
          },
        },
        {
          type: 'boolean',
          id: 'registered',
          label: 'Is it registered with the Office of the Public Guardian, or a court order?',
          unknowns: ['unknown'],
        },
        {
          type: 'display',
          id: 'notYet',
          label: 'Until it is registered, a lasting power of attorney cannot be used.',
          enableWhen: {
            op: 'and',
            of: [
              { op: 'equal', left: { op: 'answer', item: 'registered' }, right: { op: 'constant', value: false } },
              { op: 'in', value: { op: 'answer', item: 'kind' }, list: ['health-and-welfare', 'property-and-finance'] },
            ],
          },
        },
        {
          type: 'text',
          id: 'registeredNumber',
          label: 'Number of the registration or order',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'registered' },
            right: { op: 'constant', value: true },
          },
        },
        {
          type: 'choice',
          id: 'seen',
          label: 'What has somebody here seen?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'original', label: 'The paper itself, stamped or certified on each page' },
            { code: 'online', label: 'The entry online, with the access code' },
            { code: 'copy', label: 'A plain copy' },
            { code: 'nothing', label: 'Nothing yet' },
          ],
        },
        {
          type: 'display',
          id: 'seeItFirst',
          label: 'Ask for the paper or the access code. Until somebody has seen one of them, do not take it as proved.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'in', value: { op: 'answer', item: 'seen' }, list: ['copy', 'nothing'] },
              { op: 'unknown', item: 'seen' },
            ],
          },
        },
        {
          type: 'text',
          id: 'seenBy',
          label: 'Who has seen it?',
          required: true,
          enableWhen: { op: 'in', value: { op: 'answer', item: 'seen' }, list: ['original', 'online', 'copy'] },
        },
        {
          type: 'date',
          id: 'seenOn',
          label: 'When was it seen?',
          required: true,
          max: 'today',
          enableWhen: { op: 'in', value: { op: 'answer', item: 'seen' }, list: ['original', 'online', 'copy'] },
        },
        {
          type: 'text',
          id: 'locationOfDocument',
          label: 'Where is the paper or a copy kept?',
          binding: { class: 'Lasting power of attorney', element: 'locationOfDocument' },
        },
        {
          type: 'boolean',
          id: 'ended',
          label: 'Has it come to an end?',
          help: 'Taken back, an attorney died or gave it up, a marriage ended, the court stopped it.',
          unknowns: ['unknown'],
        },
        {
          type: 'text',
          id: 'endedHow',
          label: 'How and when did it end?',
          required: true,
          enableWhen: { op: 'equal', left: { op: 'answer', item: 'ended' }, right: { op: 'constant', value: true } },
        },
      ],
    },
    { type: 'date', id: 'reviewDate', label: 'When will you look at this again?' },
  ],
};
