// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { allergiesToTell } from '../../allergies-to-tell.js';
import { answer, is } from '../../expressions.js';
import { listOnRecord, statementOnRecord } from '../../on-record.js';
import { saying } from '../../note-parts.js';
import { advanceDecision, swallowing } from './statements.js';

const inAlert = (element: string, select?: string) =>
  ({ class: 'Alert', element, ...(select ? { select } : {}), mode: 'read' }) as const;

/** What an ambulance crew asks before anything else. Most of it stands there from the record. */
export const first: GroupItem = {
  type: 'group',
  id: 'first',
  label: 'First: what the crew asks',
  items: [
    {
      type: 'long-text',
      id: 'reason',
      label: 'Why do they go to hospital?',
      help: 'One or two sentences: what you saw, not what you think it is.',
      required: true,
    },
    ...saying('reason', 'Reason for going:'),
    ...allergiesToTell,
    statementOnRecord(
      'resuscitation',
      'Is there a decision about resuscitation (DNACPR, ReSPECT)?',
      'Yes, there is a signed form',
      'resuscitation',
    ),
    {
      type: 'display',
      id: 'notRefused',
      label: 'No form, or nobody knows: resuscitation is not refused.',
      enableWhen: { op: 'not', of: { op: 'exists', item: 'resuscitation' } },
    },
    {
      type: 'long-text',
      id: 'resuscitationWhere',
      label: 'Where is the signed form now?',
      help: 'Put it into the hands of the crew. A copy or a screen is no signed form.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'exists', item: 'resuscitation' },
      binding: { class: 'Cardio-pulmonary resuscitation', element: 'locationOfDocument', mode: 'read' },
    },
    ...advanceDecision,
    {
      type: 'long-text',
      id: 'medicinesNow',
      label: 'Which medicines must the crew know of at once?',
      help: 'Blood thinners, insulin, strong pain relief, for Parkinson’s or epilepsy. And what was given today, by family too: what, how much, what time.',
      required: true,
      unknowns: ['none-known', 'unknown'],
    },
    ...saying('medicinesNow', 'Medicines to know of:'),
    ...swallowing,
    {
      type: 'long-text',
      id: 'infection',
      label: 'Do they have an infection, or is there sickness in the home?',
      help: 'A cough, a bad stomach, Covid-19, MRSA: what, since when, tested when.',
      required: true,
      unknowns: ['none-known', 'unknown'],
    },
    ...listOnRecord({
      id: 'alerts',
      label: 'Warnings on the record',
      each: 'warning',
      binding: { class: 'Alert' },
      items: [
        { type: 'long-text', id: 'alert', label: 'Warning', readOnly: true, binding: inAlert('freeText') },
        {
          type: 'text',
          id: 'alertStatus',
          label: 'Its status',
          hidden: true,
          readOnly: true,
          binding: inAlert('status', 'code'),
        },
        {
          type: 'display',
          id: 'alertEnded',
          label: 'This warning has ended.',
          enableWhen: is(answer('alertStatus'), 'equal', 'inactive'),
        },
      ],
    }),
  ],
};
