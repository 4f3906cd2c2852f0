// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '@careplan-kit/forms/contract';
import { careWorkers, jamesData, jamesRecord, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

/** Mrs Smith and the tracker on her handbag, filled in by Eliza. */
const mrsSmithAnswers: Answers = {
  decision: 'Whether to have a tracker on her handbag, so that we can find her if she goes out alone.',
  neededBy: '2026-11-14',
  reasonForDoubt:
    'On 8 November she was in the front garden at dusk without a coat. When we told her about the tracker she did not know a minute later what we had talked about.',
  unwise: false,
  relevantInfo:
    'That she went out and could not find her way back. That the tracker tells us where the handbag is. That it stays on at all times, and that she may say no.',
  fluctuates: true,
  canWait: false,
  support:
    'Asked twice, on Tuesday and Wednesday after breakfast, in her own room with the radio off. Robert was there. We put the tracker and a plain key ring on the table, used short sentences and let her point.',
  supportGiven: true,
  whoWasThere: 'Robert, her son, both times. Sue on the Tuesday.',
  understand: true,
  understandEvidence: 'She said “so you know where my bag is” and laughed.',
  retain: false,
  retainEvidence:
    'After about a minute she asked what the little thing on the table was. It was the same both mornings, with the thing in her hand.',
  useWeigh: false,
  useWeighEvidence:
    'She could not tell us what would be good or bad about it, because by then she no longer knew what it was for.',
  communicate: true,
  communicateEvidence: 'She speaks, points, and puts her hand flat on the table for no.',
  impairment: true,
  impairmentEvidence: 'Dementia, known since about 2022. In the GP summary.',
  causal: true,
  causalEvidence: 'She loses what was just said because of the dementia. She was rested, not in pain, and not hurried.',
  conclusion: 'lacks-capacity',
  summary:
    'Whether to have a tracker on her handbag: asked on two mornings with Robert there. She understood it and could not keep it in mind long enough to weigh it.',
  viewOfThePerson: '“I do not mind it on my bag. Not on me, mind.”',
  date: '2026-11-11',
  assessor: 'Eliza',
  assessorRole: 'Senior care worker',
  locationOfDocument: 'In the office',
  reviewDate: '2026-12-18',
  reviewer: 'Eliza, with Robert',
  decisionMaker: 'Robert, attorney for health and care, with Eliza',
};

/** James and his tooth: he can decide this himself. Filled in by Eliza. */
const jamesAnswers: Answers = {
  decision: 'Whether to let a dentist look at his tooth.',
  neededBy: { unknown: 'unknown' },
  reasonForDoubt: 'He has a learning disability and few words, and the dentist asked us whether he can agree to it.',
  unwise: false,
  relevantInfo:
    'That a tooth on the left may be what hurts. That the dentist looks with a mirror, and may touch it. That it may go on hurting if nobody looks. That he can stop it by putting his hand up.',
  fluctuates: true,
  canWait: true,
  support:
    'Three pictures from his book: the tooth, the chair, staying at home. On two days, in his room, before tea and after his headphones time. Andi counted to ten after each picture.',
  supportGiven: true,
  whoWasThere: 'Andi',
  understand: true,
  understandEvidence: 'He pointed to the tooth, then to his own left cheek, then to the chair.',
  retain: true,
  retainEvidence: 'On the second day he took the picture of the chair out himself before we asked.',
  useWeigh: true,
  useWeighEvidence:
    'He put the picture of staying at home next to his sleeve, where he bites when it hurts, and pushed both away.',
  communicate: true,
  communicateEvidence: 'Thumb up for the chair, both days. He turned away from staying at home.',
  conclusion: 'has-capacity',
  summary:
    'Whether to let a dentist look at his tooth: shown three pictures on two days. He pointed to the dentist both times and showed where it hurts. He can decide this.',
  viewOfThePerson: 'Thumb up.',
  date: '2026-11-11',
  assessor: 'Eliza',
  assessorRole: 'Senior care worker',
  whatThePersonDecided: 'To go, with Andi, and with his headphones.',
};

/** Who fills it in, when, and what they write. The person's record stands as it is at the end of November. */
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-11T11:20:00Z',
  answers: mrsSmithAnswers,
  careRecord: mrsSmithRecord,
} as const;
export const james = {
  subjectOfCare: jamesData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-11T11:00:00Z',
  answers: jamesAnswers,
  careRecord: jamesRecord,
} as const;
