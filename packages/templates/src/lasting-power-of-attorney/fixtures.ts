// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries } from '@careplan-kit/forms/contract';
import { careWorkers, mrBodatData, mrBodatRecord, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

/** Mrs Smith: Robert, for health and care. Filled in by Eliza. */
const mrsSmithAnswers: Answers = {
  anyAttorney: 'yes',
  whoSaidSo: 'Mrs Smith and Robert',
  'kind~e1': 'health-and-welfare',
  'attorneys~e1': 'Robert',
  'contactDetails~e1': 'By telephone, at any hour',
  'replacements~e1': { unknown: 'none-known' },
  'howTheyDecide~e1': 'one',
  'restrictions~e1': 'She wishes to stay near the village as long as that is possible.',
  'lifeSustaining~e1': true,
  'registered~e1': true,
  'registeredNumber~e1': 'On the paper in the safe',
  'seen~e1': 'original',
  'seenBy~e1': 'Eliza',
  'seenOn~e1': '2026-11-04',
  'locationOfDocument~e1': 'A copy is in the office safe',
  'ended~e1': false,
  reviewDate: '2027-11-04',
};

/** Mr Bodat signed something years ago, and nobody has found it. Filled in by Sophie. */
const mrBodatAnswers: Answers = {
  anyAttorney: { unknown: 'unknown' },
  whoSaidSo: 'Mr Bodat, through an interpreter. He signed something years ago; his daughter is to look for it.',
  reviewDate: '2026-12-01',
};

/** Who fills it in, when, and what they write. */
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-04T10:30:00Z',
  answers: mrsSmithAnswers,
  entries: { papers: ['e1'] } as Entries,
  careRecord: mrsSmithRecord,
} as const;
export const mrBodat = {
  subjectOfCare: mrBodatData.subjectOfCare,
  filledBy: careWorkers.sophie,
  at: '2026-11-02T12:15:00Z',
  answers: mrBodatAnswers,
  entries: {} as Entries,
  careRecord: mrBodatRecord,
} as const;
