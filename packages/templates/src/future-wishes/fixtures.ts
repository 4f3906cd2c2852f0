// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries } from '@careplan-kit/forms/contract';
import {
  bettyData,
  bettyRecord,
  careWorkers,
  mrBodatData,
  mrBodatRecord,
  mrGreenData,
  mrGreenRecord,
} from '@careplan-kit/model/fixtures';

/** Mr Bodat says it plainly, through an interpreter. Filled in by Sophie. */
const mrBodatAnswers: Answers = {
  wantsToTalk: 'with-somebody',
  whoWasThere: 'An interpreter. His daughter on the telephone.',
  date: '2026-11-19',
  wishes:
    'To be at home with my lamp lit. I am not afraid of death. I am afraid of strangers who wash me in a hurry.\n' +
    'If my English goes, do not think that I have gone too.',
  placeOfCare: '21',
  placeOfCareNotes: 'My bedroom, the bed by the balcony. If I cannot be at home, then the hospice, and not a ward.',
  placeOfDeath: '21',
  secondPlaceOfDeath: 'The hospice',
  hospital: 'For something that can be put right in a few days, yes. Not to die there.',
  whoToCall: 'My daughter, at any hour. After her my neighbour, who has the key; not in the night.',
  whoWithYou: 'My daughter. A man, if I have to be washed.',
  faithRites:
    'A little Ganges water in my mouth; the pot stands in the shrine. Read to me from the Gita. Men from our temple wash me after. Cremation as soon as it can be.',
  faithLeader: 'The priest at the temple; my daughter has the number.',
  funeral: 'My daughter knows. Simple food, no fuss.',
  organDonation: { unknown: 'declined' },
  will: { unknown: 'none-known' },
  adrt: { unknown: 'none-known' },
  dnacpr: { unknown: 'not-asked' },
  respect: { unknown: 'none-known' },
  anyAdvanceStatement: 'yes',
  'statementName~e1': 'A letter in Gujarati to his daughter, 2024',
  'statementWhere~e1': 'Behind the lamp on the small table',
  whoKnows: 'His GP and his daughter. The social worker may know where he wants to be.',
  reviewDate: '2027-05-19',
  reviewReason: 'first',
};

/** Mr Green does not want to talk yet, and nothing more is asked of him. Filled in by Eliza. */
const mrGreenAnswers: Answers = {
  wantsToTalk: 'not-now',
  askAgainOn: '2026-12-06',
  date: '2026-11-01',
  adrt: { unknown: 'declined' },
  dnacpr: { unknown: 'declined' },
  respect: { unknown: 'not-asked' },
  anyAdvanceStatement: { unknown: 'not-asked' },
  reviewReason: 'first',
};

/** Betty decides what is written. Filled in by Eliza. */
const bettyAnswers: Answers = {
  wantsToTalk: 'yes',
  whoWasThere: 'Betty and Eliza',
  date: '2026-11-21',
  wishes: 'I have laid out more people than you have had hot dinners. Keep me clean, keep me out of pain, do my hair.',
  placeOfCare: '21',
  placeOfCareNotes: 'At home. I am only here until my hip is right.',
  placeOfDeath: { unknown: 'declined' },
  hospital: 'Yes, while they can do something.',
  whoToCall: 'My granddaughter. If I am dying, ring her on the ward, whatever the hour.',
  whoWithYou: 'My granddaughter and our minister.',
  faithRites: 'The minister to pray with me. Psalm 23, the old words.',
  faithLeader: 'Our minister; he comes on Thursdays.',
  funeral: 'Burial, next to my husband. My hat is in the box. It is paid for; my granddaughter has the papers.',
  organDonation: 'yes',
  organDonationNotes: 'On the register. My granddaughter knows.',
  will: 'My granddaughter',
  adrt: 'yes',
  adrtWhere: 'In her Bible, bedside drawer. A copy is at the front of the folder in the office.',
  dnacpr: { unknown: 'none-known' },
  respect: { unknown: 'none-known' },
  anyAdvanceStatement: { unknown: 'none-known' },
  whoKnows: 'Her granddaughter. Her new GP, once we know who that is.',
  reviewDate: '2026-12-12',
  reviewReason: 'first',
};

/** Who fills it in, when, and what they write. */
export const mrBodat = {
  subjectOfCare: mrBodatData.subjectOfCare,
  filledBy: careWorkers.sophie,
  at: '2026-11-19T13:00:00Z',
  answers: mrBodatAnswers,
  entries: { advanceStatements: ['e1'] } as Entries,
  careRecord: mrBodatRecord,
} as const;
export const mrGreen = {
  subjectOfCare: mrGreenData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-01T11:40:00Z',
  answers: mrGreenAnswers,
  entries: {} as Entries,
  careRecord: mrGreenRecord,
} as const;
export const betty = {
  subjectOfCare: bettyData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-21T10:40:00Z',
  answers: bettyAnswers,
  entries: {} as Entries,
  careRecord: bettyRecord,
} as const;
