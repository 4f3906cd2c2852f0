// SPDX-License-Identifier: Apache-2.0
import type { Score } from '@careplan-kit/forms/contract';

/** A plain sum of nine areas, nothing to 3 each, in bands of our own. With one area not known there is no total. */
export const dependency: Score = {
  id: 'dependency-profile',
  title: 'How much help on an ordinary day (our own bands, not tested as a measure)',
  version: 'Own structure, 1. It says nothing of how many carers a home needs.',
  parts: [
    { value: { op: 'weight', item: 'mobility' } },
    { value: { op: 'weight', item: 'personal' } },
    { value: { op: 'weight', item: 'eating' } },
    { value: { op: 'weight', item: 'continence' } },
    { value: { op: 'weight', item: 'skin' } },
    { value: { op: 'weight', item: 'cognition' } },
    { value: { op: 'weight', item: 'behaviour' } },
    { value: { op: 'weight', item: 'night' } },
    { value: { op: 'weight', item: 'clinical' } },
  ],
  bands: [
    { code: 'low', label: 'Low', max: 6 },
    { code: 'medium', label: 'Medium', min: 7, max: 13 },
    { code: 'high', label: 'High', min: 14, max: 20 },
    { code: 'very-high', label: 'Very high', min: 21 },
  ],
};

/** The hours by day and at night, and together. With one of them not known there is no total. */
export const hours: Score = {
  id: 'hours',
  title: 'Hours of carers in a day and night',
  version: 'Own structure, 1. Counted by those who know the person, and not measured.',
  parts: [
    { label: 'By day', value: { op: 'answer', item: 'hoursByDay' } },
    { label: 'At night', value: { op: 'answer', item: 'hoursAtNight' } },
  ],
  flags: [
    {
      code: 'more-than-a-day',
      label: 'More than 24 hours: right only with two carers at a time. Check both lines',
      when: { op: 'greater', left: { op: 'score', score: 'hours' }, right: { op: 'constant', value: 24 } },
    },
  ],
};
