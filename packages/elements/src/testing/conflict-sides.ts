// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot, Provenance, StoredAnswer } from '@careplan-kit/forms/contract';
import type { ConflictSide } from '../conflict/conflict.js';
import { definitionOf } from './form-host.js';

/** A form of a night: for stories and tests of two states of it. */
export const nightForm = definitionOf([
  {
    type: 'long-text',
    id: 'night',
    label: 'How was the night?',
    binding: { class: 'Night', element: 'howItWas' },
  },
  {
    type: 'choice',
    id: 'mood',
    label: 'How are they this morning?',
    options: [
      { code: 'bright', label: 'Bright' },
      { code: 'quiet', label: 'Quiet' },
      { code: 'low', label: 'Low' },
    ],
  },
  { type: 'date', id: 'day', label: 'Which day is this about?' },
  { type: 'decimal', id: 'weight', label: 'Weight', unit: 'kg', unknowns: ['declined'] },
  { type: 'text', id: 'drink', label: 'What did they drink?' },
  {
    type: 'group',
    id: 'wound',
    label: 'Wound',
    repeats: {},
    items: [
      { type: 'text', id: 'site', label: 'Where' },
      { type: 'text', id: 'dressing', label: 'Dressing' },
    ],
  },
]);

const worker: Provenance = { from: 'worker' };

export const snapshotOf = (
  answers: Readonly<Record<string, StoredAnswer>>,
  wounds: readonly string[] = [],
): FormSnapshot => ({
  answers,
  provenance: Object.fromEntries(Object.keys(answers).map((key) => [key, worker])),
  entries: { wound: wounds },
});

const began = snapshotOf(
  { night: 'Slept until six.', mood: 'quiet', day: '2026-11-21', 'site~w1': 'Left heel', 'dressing~w1': 'Film' },
  ['w1'],
);

/** What both began from. */
export const before: ConflictSide = { snapshot: began };

export const emilys: ConflictSide = {
  by: 'Emily',
  at: new Date('2026-11-22T06:40:00Z'),
  snapshot: snapshotOf(
    {
      ...began.answers,
      night: 'Slept until six. Asked for tea at half past two.\nWent back to sleep.',
      mood: 'bright',
      drink: 'Tea',
      'dressing~w1': 'Foam',
    },
    ['w1'],
  ),
};

export const janes: ConflictSide = {
  by: 'Jane',
  at: new Date('2026-11-22T07:05:00Z'),
  snapshot: snapshotOf(
    { night: 'Slept until six. Wanted company.', mood: 'low', day: '2026-11-22', weight: { unknown: 'declined' } },
    [],
  ),
};
