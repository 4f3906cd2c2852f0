// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What is provided, by whom and for how long. Services the record has stand here already. */
export const services: GroupItem = {
  type: 'group',
  id: 'services',
  label: 'Services',
  help: 'One for each thing the council arranges: visits, a day centre, a place in a home, meals.',
  repeats: { min: 1, each: 'service' },
  binding: { class: 'Service' },
  items: [
    {
      type: 'text',
      id: 'service',
      label: 'What is provided?',
      required: true,
      binding: { class: 'Service', element: 'serviceDescription' },
    },
    {
      type: 'text',
      id: 'provider',
      label: 'Who provides it?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'decimal',
      id: 'hoursPerWeek',
      label: 'How many hours a week?',
      help: 'As the plan says, travel not counted. A place in a care home has none: choose “Asked, and there is none”.',
      required: true,
      unknowns: ['none-known', 'unknown'],
      min: 0,
      max: 336,
      decimalPlaces: 2,
      unit: 'hours',
    },
    {
      type: 'integer',
      id: 'workersAtOnce',
      label: 'How many workers at the same time?',
      unknowns: ['unknown'],
      min: 1,
      max: 6,
    },
    {
      type: 'long-text',
      id: 'schedule',
      label: 'When, and how long each time?',
      help: 'Such as: every morning at seven, three quarters of an hour.',
      binding: { class: 'Service', element: 'serviceSchedule' },
    },
    {
      type: 'date',
      id: 'serviceStart',
      label: 'When does it begin?',
      binding: { class: 'Service', element: 'serviceStartDate' },
    },
    {
      type: 'date',
      id: 'serviceEnd',
      label: 'When does it end?',
      help: 'Leave it empty if the plan gives no end.',
      binding: { class: 'Service', element: 'serviceEndDate' },
    },
    {
      type: 'text',
      id: 'funding',
      label: 'Who pays for it?',
      binding: { class: 'Service', element: 'careFundingSource', select: 'originalText' },
    },
    {
      type: 'long-text',
      id: 'serviceTerms',
      label: 'What else is agreed?',
      help: 'Tasks, a man or a woman, language, what is not included.',
      binding: { class: 'Service', element: 'comment' },
    },
  ],
};
