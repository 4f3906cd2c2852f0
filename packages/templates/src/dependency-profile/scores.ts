// SPDX-License-Identifier: Apache-2.0
import type { Score } from '@careplan-kit/forms/contract';

/** The level: a plain sum of seven areas, nothing to 3 each. With one area not known there is no total. */
export const level: Score = {
  id: 'level',
  title: 'How much support on an ordinary day',
  version: 'Own scale, 1. It says nothing of how many workers a home needs.',
  parts: [
    { label: 'Moving about', value: { op: 'weight', item: 'movingLevel' } },
    { label: 'Washing and dressing', value: { op: 'weight', item: 'washingDressingLevel' } },
    { label: 'Eating and drinking', value: { op: 'weight', item: 'eatingLevel' } },
    { label: 'Toilet', value: { op: 'weight', item: 'toiletLevel' } },
    { label: 'Memory and understanding', value: { op: 'weight', item: 'thinkingLevel' } },
    { label: 'Feelings and behaviour', value: { op: 'weight', item: 'feelingsLevel' } },
    { label: 'Health', value: { op: 'weight', item: 'healthLevel' } },
  ],
  bands: [
    { code: 'little', label: 'A little', min: 0, max: 4 },
    { code: 'some', label: 'Some', min: 5, max: 10 },
    { code: 'much', label: 'Much', min: 11, max: 16 },
    { code: 'very-much', label: 'Very much', min: 17, max: 21 },
  ],
  flags: [
    {
      code: 'all-in-one',
      label: 'The most support in at least one area: the total hides it, so look at the area',
      when: {
        op: 'or',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'movingLevel' }, right: { op: 'constant', value: 'all' } },
          {
            op: 'equal',
            left: { op: 'answer', item: 'washingDressingLevel' },
            right: { op: 'constant', value: 'all' },
          },
          { op: 'equal', left: { op: 'answer', item: 'eatingLevel' }, right: { op: 'constant', value: 'all' } },
          { op: 'equal', left: { op: 'answer', item: 'toiletLevel' }, right: { op: 'constant', value: 'all' } },
          { op: 'equal', left: { op: 'answer', item: 'thinkingLevel' }, right: { op: 'constant', value: 'all' } },
          { op: 'equal', left: { op: 'answer', item: 'feelingsLevel' }, right: { op: 'constant', value: 'all' } },
          { op: 'equal', left: { op: 'answer', item: 'healthLevel' }, right: { op: 'constant', value: 'all' } },
        ],
      },
    },
  ],
};

/** The hours, area by area, and together. With one area not known there is no total. */
export const hours: Score = {
  id: 'hours',
  title: 'Hours of a worker in a day and night',
  version: 'Own scale, 1. Counted by those who know the person, and not measured.',
  parts: [
    { label: 'Moving about', value: { op: 'answer', item: 'movingHours' } },
    { label: 'Washing and dressing', value: { op: 'answer', item: 'washingDressingHours' } },
    { label: 'Eating and drinking', value: { op: 'answer', item: 'eatingHours' } },
    { label: 'Toilet', value: { op: 'answer', item: 'toiletHours' } },
    { label: 'Memory and understanding', value: { op: 'answer', item: 'thinkingHours' } },
    { label: 'Feelings and behaviour', value: { op: 'answer', item: 'feelingsHours' } },
    { label: 'Health', value: { op: 'answer', item: 'healthHours' } },
  ],
  flags: [
    {
      code: 'more-than-a-day',
      label: 'More than 24 hours: right only with two workers at a time. Check each line',
      when: {
        op: 'greater',
        left: { op: 'score', score: 'hours' },
        right: { op: 'constant', value: 24 },
      },
    },
  ],
};
