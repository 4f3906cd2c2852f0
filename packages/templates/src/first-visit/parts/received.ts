// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { council } from '../../care-act-needs/parts/council.js';

/**
 * What the council found and arranged. It is the council's: it is read here, confirmed or questioned, and never changed.
 * An entry that is added is what the provider has heard of besides.
 */
export const received: GroupItem = {
  type: 'group',
  id: 'received',
  label: 'What the council sent',
  items: [
    { ...council, repeats: { max: 2, each: 'council' } },
    {
      type: 'group',
      id: 'assessments',
      label: 'What was found so far',
      help: 'Assessments on the record. Eligible is what the council says; you need not decide it.',
      repeats: { each: 'assessment' },
      binding: { class: 'Assessment', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'assessmentKind',
          label: 'What was assessed?',
          readOnly: true,
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'assessmentFound',
          label: 'What was found?',
          readOnly: true,
          binding: { class: 'Assessment', element: 'assessmentSummary', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'assessmentDecided',
          label: 'What was decided, and why?',
          readOnly: true,
          binding: { class: 'Assessment', element: 'comment', mode: 'read' },
        },
      ],
    },
    {
      type: 'group',
      id: 'services',
      label: 'What is arranged',
      repeats: { each: 'service' },
      binding: { class: 'Service', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'serviceHeld',
          label: 'Service on the record',
          hidden: true,
          readOnly: true,
          binding: { class: 'Service', element: 'serviceDescription', mode: 'read' },
        },
        {
          type: 'text',
          id: 'service',
          label: 'What is provided?',
          readOnly: true,
          binding: { class: 'Service', element: 'serviceDescription', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'schedule',
          label: 'When, and how long each time?',
          readOnly: true,
          binding: { class: 'Service', element: 'serviceSchedule', mode: 'read' },
        },
        {
          type: 'text',
          id: 'serviceTermsHeld',
          label: 'Terms on the record',
          hidden: true,
          readOnly: true,
          binding: { class: 'Service', element: 'comment', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'serviceTerms',
          label: 'What else is agreed?',
          readOnly: true,
          enableWhen: { op: 'exists', item: 'serviceTermsHeld' },
          binding: { class: 'Service', element: 'comment', mode: 'read' },
        },
        {
          type: 'choice',
          id: 'serviceChecked',
          label: 'Does this fit what the person needs?',
          required: true,
          control: 'radio',
          enableWhen: { op: 'exists', item: 'serviceHeld' },
          options: [
            { code: 'confirmed', label: 'Yes, it fits' },
            { code: 'changed', label: 'No, something is different' },
            { code: 'not-known', label: 'Nobody knows yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'serviceQuestion',
          label: 'What does not fit, or is open?',
          help: 'Hours and times are agreed with the council. Ask before you change them.',
          enableWhen: {
            op: 'in',
            value: { op: 'answer', item: 'serviceChecked' },
            list: ['changed', 'not-known'],
          },
        },
      ],
    },
  ],
};
