// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries } from '@careplan-kit/forms/contract';
import { careWorkers, mrGreenData, mrGreenRecord, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

/** Mrs Smith: her GP made a decision, and the form is in the office. Filled in by Eliza. */
const mrsSmithAnswers: Answers = {
  anyDecision: 'yes',
  whoSaidSo: 'Robert and the GP, 20 November 2026',
  'cprDecision~e1': '450476008',
  'locationOfDocument~e1': 'Red folder in the office, first sleeve. It goes with her to hospital.',
  'decidedOn~e1': '2026-11-20',
  'decidedBy~e1': 'Her GP',
  'signedForm~e1': 'original',
  'personInvolved~e1': 'could-not',
  'othersInvolved~e1': 'Robert, attorney for health and care; Eliza',
  'dateForReview~e1': '2027-05-20',
  'ended~e1': false,
  anyRespect: { unknown: 'none-known' },
};

/** Mr Green wants to talk with his sister first. Filled in by Eliza. */
const mrGreenAnswers: Answers = {
  anyDecision: { unknown: 'declined' },
  whoSaidSo: 'Mr Green, 1 November 2026. He wants to talk about it with his sister first.',
  anyRespect: { unknown: 'not-asked' },
};

/** Who fills it in, when, and what they write. */
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-20T16:00:00Z',
  answers: mrsSmithAnswers,
  entries: { decisions: ['e1'] } as Entries,
  careRecord: mrsSmithRecord,
} as const;
export const mrGreen = {
  subjectOfCare: mrGreenData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-01T11:20:00Z',
  answers: mrGreenAnswers,
  entries: {} as Entries,
  careRecord: mrGreenRecord,
} as const;
