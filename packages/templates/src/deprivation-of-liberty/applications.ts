// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { longestItCanLast } from './last-day.js';

/** Each request and what came of it: one record each, as the papers say. */
export const applications: GroupItem = {
  type: 'group',
  id: 'applications',
  label: 'Authorisations asked for or given',
  help: 'One entry for each request, also for those that are over. Copy the days from the papers.',
  repeats: { max: 40, each: 'authorisation' },
  binding: { class: 'Deprivation of Liberty Safeguards (DoLS) or equivalent' },
  items: [
    {
      type: 'choice',
      id: 'kind',
      label: 'What kind is it?',
      options: [
        { code: 'standard', label: 'Standard' },
        { code: 'urgent', label: 'Urgent, given by the home or hospital itself' },
        { code: 'court', label: 'Order of the Court of Protection' },
      ],
    },
    {
      type: 'date',
      id: 'applicationDate',
      label: 'When was it asked for?',
      max: 'today',
      binding: { class: 'Deprivation of Liberty Safeguards (DoLS) or equivalent', element: 'applicationDate' },
    },
    {
      type: 'text',
      id: 'authority',
      label: 'Which council or court?',
    },
    {
      type: 'choice',
      id: 'applicationStatus',
      label: 'What came of it?',
      unknowns: ['unknown'],
      options: [
        { code: 'Requested', label: 'Asked for, no answer yet' },
        { code: 'Authorised', label: 'Authorised' },
        { code: 'Not authorised', label: 'Not authorised' },
        { code: 'Withdrawn', label: 'Request taken back' },
      ],
      binding: {
        class: 'Deprivation of Liberty Safeguards (DoLS) or equivalent',
        element: 'applicationStatus',
        select: 'originalText',
      },
    },
    {
      type: 'long-text',
      id: 'whatItCovers',
      label: 'What does it cover?',
      binding: {
        class: 'Deprivation of Liberty Safeguards (DoLS) or equivalent',
        element: 'deprivationOfLibertySafeguardsOrEquivalent',
      },
    },
    {
      type: 'date',
      id: 'startDate',
      label: 'First day',
      binding: { class: 'Deprivation of Liberty Safeguards (DoLS) or equivalent', element: 'startDateOfAuthorisation' },
    },
    {
      type: 'date',
      id: 'endDate',
      label: 'Last day, as the paper says',
      binding: {
        class: 'Deprivation of Liberty Safeguards (DoLS) or equivalent',
        element: 'plannedOrActualEndDateOfAuthorisation',
      },
    },
    {
      type: 'date',
      id: 'lastDayAtMost',
      label: 'Longest it can last, for checking',
      help: 'Seven days for urgent, twelve months for standard, the first day counted. What the paper says is what counts.',
      readOnly: true,
      enableWhen: {
        op: 'and',
        of: [
          { op: 'in', value: { op: 'answer', item: 'kind' }, list: ['standard', 'urgent'] },
          { op: 'exists', item: 'startDate' },
        ],
      },
      calculate: longestItCanLast('kind', 'startDate'),
    },
    {
      type: 'display',
      id: 'longerThanUsual',
      label: 'The last day is later than that. Look at the papers again, and ask the council.',
      enableWhen: {
        op: 'greater',
        left: { op: 'answer', item: 'endDate' },
        right: { op: 'answer', item: 'lastDayAtMost' },
      },
    },
    {
      type: 'date',
      id: 'extendedUntil',
      label: 'If the council made the urgent one longer: until when?',
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'kind' }, right: { op: 'constant', value: 'urgent' } },
    },
    {
      type: 'display',
      id: 'endsSoon',
      label: 'It ends within 28 days. If it is still needed, ask for a new one now.',
      enableWhen: {
        op: 'and',
        of: [
          {
            op: 'equal',
            left: { op: 'answer', item: 'applicationStatus' },
            right: { op: 'constant', value: 'Authorised' },
          },
          {
            op: 'between',
            value: { op: 'days-between', from: { op: 'today' }, to: { op: 'answer', item: 'endDate' } },
            low: { op: 'constant', value: 0 },
            high: { op: 'constant', value: 28 },
          },
        ],
      },
    },
    {
      type: 'display',
      id: 'hasEnded',
      label: 'Its last day is over. It authorises nothing any more.',
      enableWhen: {
        op: 'less',
        left: { op: 'answer', item: 'endDate' },
        right: { op: 'today' },
      },
    },
    {
      type: 'group',
      id: 'conditions',
      label: 'Conditions',
      help: 'What the council or court wants done. One entry for each; none here means that nobody wrote one down.',
      repeats: { max: 20, each: 'condition' },
      items: [
        { type: 'long-text', id: 'condition', label: 'What has to be done?' },
        { type: 'boolean', id: 'conditionMet', label: 'Is it done?', unknowns: ['unknown'] },
        { type: 'long-text', id: 'conditionEvidence', label: 'What shows it, or what is in the way?' },
        {
          type: 'display',
          id: 'conditionNotMet',
          label: 'Do it now, or tell the council that it cannot be done.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'conditionMet' },
            right: { op: 'constant', value: false },
          },
        },
      ],
    },
    {
      type: 'text',
      id: 'representative',
      label: 'Who is the person’s representative, and how are they reached?',
      help: 'The relevant person’s representative whom the council appointed.',
      unknowns: ['none-known', 'unknown'],
    },
    {
      type: 'text',
      id: 'advocate',
      label: 'Is there an advocate (IMCA), and who?',
      unknowns: ['none-known', 'unknown'],
    },
    {
      type: 'date',
      id: 'cqcNotifiedOn',
      label: 'When was CQC told what came of it?',
      help: 'Leave it empty until CQC was told.',
      max: 'today',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'applicationStatus' },
        list: ['Authorised', 'Not authorised', 'Withdrawn'],
      },
    },
    {
      type: 'display',
      id: 'tellCqc',
      label: 'CQC has not been told yet. The provider tells CQC once it is known what came of the request.',
      enableWhen: {
        op: 'and',
        of: [
          {
            op: 'in',
            value: { op: 'answer', item: 'applicationStatus' },
            list: ['Authorised', 'Not authorised', 'Withdrawn'],
          },
          { op: 'not', of: { op: 'exists', item: 'cqcNotifiedOn' } },
        ],
      },
    },
    { type: 'date', id: 'applicationReview', label: 'When will this authorisation be looked at again?' },
  ],
};
