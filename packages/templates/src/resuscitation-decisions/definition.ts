// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { respect } from './respect.js';

/**
 * Decisions about resuscitation: that a decision was made, by whom, until when, and where the signed form is. It is not
 * where such a decision is made, and what a ReSPECT form says is not copied. Written out in full, so that it reads as it
 * is stored.
 */
export const resuscitationDecisions: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'resuscitation-decisions',
  url: 'https://careplan-kit.example/form/resuscitation-decisions',
  version: '1.0.0',
  status: 'active',
  title: 'Resuscitation decisions (DNACPR and ReSPECT)',
  description: 'That a decision about resuscitation was made, and where the signed form is. It is not made here.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. The forms, and the name ReSPECT, are those of Resuscitation Council UK; nothing of them is here. Using SNOMED CT codes needs a SNOMED CT licence.',
  },
  items: [
    {
      type: 'display',
      id: 'notTheForm',
      label: 'This entry is not the form. In an emergency, show the signed form to the ambulance crew.',
    },
    {
      type: 'choice',
      id: 'anyDecision',
      label: 'Has a doctor or nurse made a decision about resuscitation?',
      help: 'A form such as DNACPR. If there is none, or nobody knows, resuscitation is not refused.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see below' }],
      binding: { class: 'Safety statements', element: 'resuscitation', mode: 'read' },
    },
    {
      type: 'text',
      id: 'whoSaidSo',
      label: 'Who was asked, and when?',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'anyDecision' },
          { op: 'unknown', item: 'anyDecision', is: 'none-known' },
          { op: 'unknown', item: 'anyDecision', is: 'declined' },
          { op: 'unknown', item: 'anyDecision', is: 'unknown' },
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
          { op: 'unknown', item: 'anyDecision' },
          {
            op: 'greater',
            left: { op: 'over', items: 'decisions', fold: 'count' },
            right: { op: 'constant', value: 0 },
          },
        ],
      },
    },
    {
      type: 'display',
      id: 'moreThanOne',
      label: 'There is more than one decision here. Only one can be in force: find out which, and end the others.',
      enableWhen: {
        op: 'greater',
        left: {
          op: 'over',
          items: 'decisions',
          fold: 'count',
          value: {
            op: 'not',
            of: {
              op: 'first-known',
              of: [
                { op: 'equal', left: { op: 'answer', item: 'ended' }, right: { op: 'constant', value: true } },
                { op: 'constant', value: false },
              ],
            },
          },
        },
        right: { op: 'constant', value: 1 },
      },
    },
    {
      type: 'group',
      id: 'decisions',
      label: 'Decisions about resuscitation',
      help: 'Copy it from the signed form, with the form in your hand.',
      repeats: { max: 20, each: 'decision' },
      binding: { class: 'Cardio-pulmonary resuscitation' },
      items: [
        {
          type: 'choice',
          id: 'cprDecision',
          label: 'What does the form say about resuscitation?',
          required: true,
          unknowns: ['unknown'],
          options: [
            {
              code: '450476008',
              system: 'http://snomed.info/sct',
              label: 'Not for cardiopulmonary resuscitation',
            },
            {
              code: '450475007',
              system: 'http://snomed.info/sct',
              label: 'For cardiopulmonary resuscitation',
            },
          ],
          binding: {
            class: 'Cardio-pulmonary resuscitation',
            element: 'cardioPulmonaryResuscitationCPRDecision',
            as: 'coded-value',
          },
        },
        {
          type: 'display',
          id: 'onlyResuscitation',
          label: 'This is about resuscitation only. All other care and treatment goes on, hospital too.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'cprDecision' },
            right: { op: 'constant', value: '450476008' },
          },
        },
        {
          type: 'text',
          id: 'locationOfDocument',
          label: 'Where is the signed form kept?',
          help: 'So that somebody new finds it in a minute.',
          required: true,
          unknowns: ['unknown'],
          binding: { class: 'Cardio-pulmonary resuscitation', element: 'locationOfDocument' },
        },
        {
          type: 'date',
          id: 'decidedOn',
          label: 'Which date is on it?',
          max: 'today',
          unknowns: ['unknown'],
        },
        {
          type: 'text',
          id: 'decidedBy',
          label: 'Who signed it, and in which role?',
          unknowns: ['unknown'],
        },
        {
          type: 'choice',
          id: 'signedForm',
          label: 'What is here?',
          unknowns: ['unknown'],
          options: [
            { code: 'original', label: 'The signed form itself' },
            { code: 'copy', label: 'A copy' },
            { code: 'nothing', label: 'No form, somebody told us' },
          ],
        },
        {
          type: 'display',
          id: 'askForTheForm',
          label:
            'Ask the GP or the hospital for the signed form today. Without it an ambulance crew may not act on it.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'in', value: { op: 'answer', item: 'signedForm' }, list: ['copy', 'nothing'] },
              { op: 'unknown', item: 'locationOfDocument' },
            ],
          },
        },
        {
          type: 'choice',
          id: 'personInvolved',
          label: 'Does the form say that the person was part of it?',
          unknowns: ['unknown'],
          options: [
            { code: 'part', label: 'Yes, it was talked through with them' },
            { code: 'could-not', label: 'No, they could not decide it, and it says why' },
            { code: 'not-told', label: 'No, they were not told' },
          ],
        },
        {
          type: 'text',
          id: 'othersInvolved',
          label: 'Who else was part of it?',
          help: 'Family, attorney, advocate, the team.',
          unknowns: ['none-known', 'unknown'],
        },
        {
          type: 'display',
          id: 'tellTheDoctor',
          label: 'Tell the doctor: the person, or those close to them, should be part of such a decision.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'personInvolved' },
            right: { op: 'constant', value: 'not-told' },
          },
        },
        {
          type: 'date',
          id: 'dateForReview',
          label: 'When does the form say it is looked at again?',
          help: 'Leave it empty if the form names no day.',
          binding: { class: 'Cardio-pulmonary resuscitation', element: 'dateForReview' },
        },
        {
          type: 'display',
          id: 'reviewIsDue',
          label: 'That day has come. Ask the doctor whether it still holds.',
          enableWhen: {
            op: 'less-or-equal',
            left: { op: 'answer', item: 'dateForReview' },
            right: { op: 'today' },
          },
        },
        {
          type: 'boolean',
          id: 'ended',
          label: 'Has it been ended or replaced?',
          unknowns: ['unknown'],
        },
        {
          type: 'text',
          id: 'endedHow',
          label: 'By whom and when, and where is the old form now?',
          required: true,
          enableWhen: { op: 'equal', left: { op: 'answer', item: 'ended' }, right: { op: 'constant', value: true } },
        },
      ],
    },
    respect,
  ],
};
