// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { carers } from './parts/carers.js';
import { contacts } from './parts/contacts.js';
import { professionals } from './parts/professionals.js';
import { whoDecides } from './parts/who-decides.js';

/**
 * The people around a person: whom to ring first, family and friends, unpaid carers, professionals, and what each of them
 * may be told. Contacts and carers are records of the person; attorneys are shown from their own form.
 */
export const supportNetwork: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'support-network',
  url: 'https://careplan-kit.example/form/support-network',
  version: '1.0.0',
  status: 'active',
  title: 'The people around the person',
  description: 'Whom to ring first, who may be told what, who helps, and which professionals are there.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    {
      type: 'text',
      id: 'aboutMeThere',
      label: 'Whether About Me says who matters',
      hidden: true,
      readOnly: true,
      binding: { class: 'About Me', element: 'peopleWhoAreImportantToMe', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'fromAboutMe',
      label: 'What About Me says of the people who matter',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'aboutMeThere' },
      binding: { class: 'About Me', element: 'peopleWhoAreImportantToMe', select: 'response.text', mode: 'read' },
    },
    {
      type: 'group',
      id: 'inAnEmergency',
      label: 'In an emergency',
      help: 'For whoever stands at the telephone. The numbers stand below, with each of them.',
      items: [
        {
          type: 'long-text',
          id: 'ringFirst',
          label: 'Ring first',
          help: 'The name, and at what hours.',
          required: true,
          unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
        },
        {
          type: 'display',
          id: 'nobodyToRing',
          label:
            'There is nobody to ring yet. Tell whoever is in charge today. If there is nobody at all and a big decision comes, an advocate has to be asked for.',
          enableWhen: { op: 'unknown', item: 'ringFirst' },
        },
        { type: 'text', id: 'ringSecond', label: 'If they do not answer, ring' },
        {
          type: 'text',
          id: 'nextOfKin',
          label: 'Next of kin, as the person says it',
          help: 'Anybody the person names, also a friend. It gives no right to decide.',
          unknowns: ['not-asked', 'declined', 'unknown'],
        },
        {
          type: 'text',
          id: 'keyHolder',
          label: 'Who has a key?',
          help: 'Only where the person lives in their own home. Do not write codes of key safes here.',
        },
      ],
    },
    {
      type: 'display',
      id: 'somebodyNotToBeTold',
      label:
        'Somebody below must not be told anything. Write an alert as well, so that whoever answers the door knows.',
      enableWhen: {
        op: 'or',
        of: [
          {
            op: 'over',
            items: 'contacts',
            fold: 'any',
            value: { op: 'in', value: { op: 'answer', item: 'contactTold' }, list: ['nothing'] },
          },
          {
            op: 'over',
            items: 'carers',
            fold: 'any',
            value: { op: 'in', value: { op: 'answer', item: 'carerTold' }, list: ['nothing'] },
          },
        ],
      },
    },
    contacts,
    carers,
    whoDecides,
    professionals,
    {
      type: 'group',
      id: 'aboutThisList',
      label: 'About this list',
      items: [
        {
          type: 'choice',
          id: 'personAgreed',
          label: 'Did the person say whom we may tell what?',
          required: true,
          unknowns: ['not-asked'],
          options: [
            { code: 'yes', label: 'Yes, each of them' },
            { code: 'some', label: 'For some of them' },
            { code: 'not-able', label: 'They are not able to decide this' },
          ],
        },
        {
          type: 'display',
          id: 'askBeforeTelling',
          label:
            'Where the person has not said it, tell nobody more than that they are here and that they are looked after. The form on consent says who decides if they cannot.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'unknown', item: 'personAgreed' },
              { op: 'in', value: { op: 'answer', item: 'personAgreed' }, list: ['some', 'not-able'] },
            ],
          },
        },
        {
          type: 'date',
          id: 'checkedOn',
          label: 'When did somebody go through this list with the person?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'text', id: 'checkedBy', label: 'Who did?', required: true },
        { type: 'date', id: 'reviewOn', label: 'When will it be gone through again?' },
      ],
    },
  ],
};
