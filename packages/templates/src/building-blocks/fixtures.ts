// SPDX-License-Identifier: Apache-2.0
import { bettyData, bettyRecord, careWorkers, mrGreenData, mrGreenRecord } from '@careplan-kit/model/fixtures';

/** Betty's parts as far as anybody knows them on her third day. Filled in by Jane. */
const bettyAnswers = {
  needs: [{}, { need: 'Large print, and her glasses on' }],
  strengths: [
    { strength: 'Gets in and out of the bath by herself, with someone near' },
    { strength: 'Was a ward sister, and notices before we do when something is wrong with her hip' },
  ],
  preferences: [{}, { preference: 'Her own hair oil', preferenceSaid: '2026-11-22' }],
  contacts: [
    {},
    {
      contactName: 'Her minister',
      contactRelationship: 'Minister',
      contactRole: 'Visits on Thursdays',
      contactNotes: 'May be told that she is here, and no more.',
    },
  ],
  anyAllergies: { unknown: 'none-known' },
  anyMedicines: 'some',
  medicines: [{ medicineHow: 'One in the morning, she says; the label is torn' }],
};

/** Mr Green’s allergy has been on the record for weeks; Eliza adds what his sister said on Sunday. */
const mrGreenAnswers = {
  strengths: [{}, { strength: 'Knows every bus route, and anybody’s beans' }],
  allergies: [
    {},
    { allergyTo: 'Something in a plaster', allergyReaction: 'Red and itching', allergyEvidence: 'His sister' },
  ],
  allergiesAnsweredBy: 'Mr Green and his sister',
  allergiesAskedOn: '2026-11-22',
  anyMedicines: 'all',
};

/** Who fills it in, when, and what they write; of what repeats, those the record has come first. */
export const betty = {
  subjectOfCare: bettyData.subjectOfCare,
  filledBy: careWorkers.jane,
  at: '2026-11-22T10:00:00Z',
  answers: bettyAnswers,
  careRecord: bettyRecord,
} as const;
export const mrGreen = {
  subjectOfCare: mrGreenData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-22T18:00:00Z',
  answers: mrGreenAnswers,
  careRecord: mrGreenRecord,
} as const;
