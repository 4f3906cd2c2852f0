// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries } from '@careplan-kit/forms/contract';
import { bettyData, bettyRecord, careWorkers, mrGreenData, mrGreenRecord } from '@careplan-kit/model/fixtures';

/** Betty, once a ward sister, wrote hers years ago. Filled in by Eliza. */
const bettyAnswers: Answers = {
  anyAdvanceDecision: 'yes',
  whoSaidSo: 'Betty',
  'madeOn~e1': '2019',
  'date~e1': '2026-11-21',
  'form~e1': 'written',
  'locationOfDocument~e1': 'In her Bible, bedside drawer. A copy is at the front of the folder in the office.',
  'lifeSustaining~e1': true,
  'onThePaper~e1': ['signed', 'witnessed', 'life-at-risk'],
  'seenBy~e1': 'Eliza',
  'seenOn~e1': '2026-11-21',
  'whoHasCopies~e1': 'Her granddaughter. Her old surgery should have one; we have not asked yet.',
  'inForce~e1': 'nothing',
  'reviewDate~e1': '2026-12-12',
};

/** Mr Green would rather not say yet. Filled in by Eliza. */
const mrGreenAnswers: Answers = {
  anyAdvanceDecision: { unknown: 'declined' },
  whoSaidSo: 'Mr Green. He wants his sister there for it.',
};

/** Who fills it in, when, and what they write. */
export const betty = {
  subjectOfCare: bettyData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-21T10:00:00Z',
  answers: bettyAnswers,
  entries: { documents: ['e1'] } as Entries,
  careRecord: bettyRecord,
} as const;
export const mrGreen = {
  subjectOfCare: mrGreenData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-01T11:00:00Z',
  answers: mrGreenAnswers,
  entries: {} as Entries,
  careRecord: mrGreenRecord,
} as const;
