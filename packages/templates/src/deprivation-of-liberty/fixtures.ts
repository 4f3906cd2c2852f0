// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries } from '@careplan-kit/forms/contract';
import { careWorkers, jamesData, jamesRecord, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

/** Mrs Smith: asked for on 11 November, no answer yet. Filled in by Eliza. */
const mrsSmithAnswers: Answers = {
  anyAuthorisation: 'yes',
  setting: 'care-home',
  adult: true,
  capacityRef: { unknown: 'not-asked' },
  'restrictionKind~e1': 'locks',
  'restriction~e1': 'The front door is locked from four to five every afternoon.',
  'restrictionReason~e1':
    'She looks for the school gate at tea time. Walking with her was tried first and she still got out on 8 November.',
  'restrictionSince~e1': '2026-11-08',
  'restrictionKind~e2': 'equipment',
  'restriction~e2': 'A tracker on her handbag. Looked at only when nobody can find her.',
  'restrictionReason~e2': 'So that she can use the garden by herself.',
  'restrictionSince~e2': '2026-11-11',
  wishes:
    'On most days she does not try the door. On 9 and 12 November she stood at it with her bag at half past four and asked when the children come out. She came away when Jane walked with her.',
  objects: 'sometimes',
  context:
    'To keep her from the road at dusk. For as long as she looks for the gate. She is cross for a minute, then sings.',
  legalView: 'yes',
  legalViewReasons: 'The door, the tracker and somebody always near at tea time, and she stands at the door.',
  legalViewBy: 'The registered manager',
  legalViewOn: '2026-11-11',
  reviewDate: '2026-12-18',
  'kind~e1': 'standard',
  'applicationDate~e1': '2026-11-11',
  'authority~e1': 'The county council',
  'applicationStatus~e1': 'Requested',
  'whatItCovers~e1': 'The front door is locked from four to five.',
  'representative~e1': { unknown: 'unknown' },
  'advocate~e1': { unknown: 'none-known' },
};

/** James lives in supported living: no authorisation, and nobody is sure. Filled in by Andi. */
const jamesAnswers: Answers = {
  anyAuthorisation: { unknown: 'none-known' },
  setting: 'supported',
  adult: true,
  capacityRef: { unknown: 'not-asked' },
  'restrictionKind~e1': 'supervision',
  'restriction~e1': 'Somebody goes with him whenever he leaves the house.',
  'restrictionReason~e1':
    'Roads, and dogs that jump. He went to the corner shop alone once in spring and came back well.',
  wishes:
    'He flaps when Andi comes along to the bridge. He has never shown that he wants to go alone, and nobody has asked him with pictures.',
  objects: { unknown: 'not-asked' },
  context: 'To cross roads safely. He goes out every day.',
  legalView: 'unsure',
  legalViewReasons: 'He seems content, but nobody has asked him in his own way.',
  advice: 'The social worker, asked on 18 November',
  legalViewBy: 'The registered manager',
  legalViewOn: '2026-11-18',
  reviewDate: '2026-12-16',
};

/** Who fills it in, when, and what they write. */
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-12T17:00:00Z',
  answers: mrsSmithAnswers,
  entries: { restrictions: ['e1', 'e2'], applications: ['e1'] } as Entries,
  careRecord: mrsSmithRecord,
} as const;
export const james = {
  subjectOfCare: jamesData.subjectOfCare,
  filledBy: careWorkers.andi,
  at: '2026-11-18T10:30:00Z',
  answers: jamesAnswers,
  entries: { restrictions: ['e1'] } as Entries,
  careRecord: jamesRecord,
} as const;
