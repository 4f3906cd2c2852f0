// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries } from '@careplan-kit/forms/contract';
import { bettyData, bettyRecord, careWorkers, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

/** Betty decides everything herself, and says no to the board. Filled in by Jane. */
const bettyAnswers: Answers = {
  'purpose~e1': 'care',
  'scope~e1': 'Somebody near at the bath, not hands on. Ask before you help.',
  'explained~e1': true,
  'answer~e1': 'yes',
  'howGiven~e1': 'spoken',
  'date~e1': '2026-11-20',
  'askedBy~e1': 'Jane',
  'reviewDate~e1': '2026-12-20',
  'withdrawn~e1': false,
  'purpose~e2': 'photos-show',
  'scope~e2': 'A photograph on the board in the hall.',
  'explained~e2': true,
  'answer~e2': 'no',
  'howGiven~e2': 'spoken',
  'date~e2': '2026-11-20',
  'askedBy~e2': 'Jane',
  'purpose~e3': 'sharing',
  'scope~e3':
    'With her GP, once we know who that is, and the hospital. Her granddaughter is told if something happens.',
  'explained~e3': true,
  'answer~e3': 'yes',
  'howGiven~e3': 'signed',
  'date~e3': '2026-11-20',
  'askedBy~e3': 'Jane',
  'signature~e3': { signedBy: 'Betty', method: 'typed', signedAt: '2026-11-20T10:35:00Z' },
  'purpose~e4': 'medicines',
  'answer~e4': { unknown: 'not-asked' },
};

/** Mrs Smith: yes to one thing, not able to decide another, and one taken back. Filled in by Eliza. */
const mrsSmithAnswers: Answers = {
  'purpose~e1': 'photos-care',
  'scope~e1': 'A photograph in her record, so that a new worker knows her.',
  'explained~e1': true,
  'answer~e1': 'yes',
  'howGiven~e1': 'shown',
  'date~e1': '2026-11-04',
  'askedBy~e1': 'Eliza',
  'reviewDate~e1': '2027-05-04',
  'withdrawn~e1': false,
  'purpose~e2': { text: 'A tracker on her handbag' },
  'scope~e2': 'On the bag, not on her body. Looked at only when nobody can find her.',
  'explained~e2': true,
  'answer~e2': 'not-able',
  'capacityRef~e2': {
    class: 'Mental capacity assessment',
    recordUid: 'resident-smith-capacity-tracker',
    display: 'Wearing a tracker, 11 November 2026',
  },
  'decidedInstead~e2': 'agreed',
  'basis~e2': 'attorney',
  'whoDecided~e2': 'Robert, her son, attorney for health and care',
  'papersSeen~e2': 'Eliza, 4 November 2026',
  'date~e2': '2026-11-11',
  'askedBy~e2': 'Eliza',
  'reviewDate~e2': '2026-12-18',
  'withdrawn~e2': false,
  'purpose~e3': 'photos-show',
  'scope~e3': 'A picture of her folding the washing, on the home’s website.',
  'explained~e3': true,
  'answer~e3': 'yes',
  'howGiven~e3': 'spoken',
  'date~e3': '2026-10-06',
  'askedBy~e3': 'Sue',
  'withdrawn~e3': true,
  'withdrawnOn~e3': '2026-11-14',
  'withdrawnBy~e3': 'Mrs Smith, when she saw it: “I look a fright.”',
  'afterWithdrawal~e3': 'Taken down the same day. Robert knows.',
};

/** Who fills it in, when, and what they write. */
export const betty = {
  subjectOfCare: bettyData.subjectOfCare,
  filledBy: careWorkers.jane,
  at: '2026-11-20T10:50:00Z',
  answers: bettyAnswers,
  entries: { consents: ['e1', 'e2', 'e3', 'e4'] } as Entries,
  careRecord: bettyRecord,
} as const;
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-14T16:00:00Z',
  answers: mrsSmithAnswers,
  entries: { consents: ['e1', 'e2', 'e3'] } as Entries,
  careRecord: mrsSmithRecord,
} as const;
