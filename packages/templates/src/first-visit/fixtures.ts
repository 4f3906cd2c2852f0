// SPDX-License-Identifier: Apache-2.0
import { careWorkers } from '@careplan-kit/model/fixtures';
import * as people from '../about-me/fixtures.js';
import { beforeAboutMe, withCouncil } from './received.js';

/** Sophie's first visit to Mr Bodat, with an interpreter. He confirms most of it and moves the hour. */
const mrBodatAnswers = {
  visitedOn: '2026-05-18',
  whoWasThere: 'Mr Bodat, an interpreter, Sophie',
  wantsToTalk: 'yes',
  services: [
    {
      serviceChecked: 'changed',
      serviceQuestion: 'At seven he prays. Can the visit be at half past eight?',
    },
  ],
  needs: [
    { needChecked: 'confirmed' },
    {
      needChecked: 'changed',
      needNow: 'An arm on the stairs; a stick indoors',
      needQuestion: 'He uses a stick now. Nothing to ask, only to tell.',
    },
    { needNow: 'The pan carried for him, because his wrist is weak' },
  ],
  outcomes: [{ outcomeChecked: 'confirmed' }],
  contacts: [
    { contactChecked: 'confirmed' },
    {
      contactName: 'His neighbour',
      contactRelationship: 'Neighbour',
      contactRole: 'Key holder',
      contactNotes: 'Brings the post in. Is not to interpret for him.',
    },
  ],
  conditions: [{ conditionChecked: 'confirmed' }],
  anyMedicines: 'all',
  medicines: [
    {
      medicine: 'Metformin 500 mg tablets',
      medicineHow: 'One with breakfast and one with the evening meal',
      medicineNotes: 'Seen, with the pharmacy’s label.',
    },
  ],
  anyAllergies: { unknown: 'none-known' },
  allergiesAnsweredBy: 'Mr Bodat, through an interpreter',
  allergiesAskedOn: '2026-05-18',
  difficulty: { unknown: 'none-known' },
  swallowingAnsweredBy: 'Mr Bodat, through an interpreter',
  swallowingAskedOn: '2026-05-18',
  aboutMe: [
    {
      whatIsMostImportantToMe: 'My prayers come first. I pray at sunrise and in the evening.',
      howICommunicate: 'I speak Gujarati first and English second. For my health or my money, get an interpreter.',
      howAndWhenToSupportMe: 'I wash with running water from a jug, so help me stand at the basin.',
      supportedToWriteThisBy: 'Sophie, care worker, as I spoke. An interpreter read it back to me.',
      aboutMeDate: '2026-05-18',
    },
  ],
  firstActions: [
    {
      action: 'Shoes off at the door. Wait until his prayers are finished, then help him stand at the basin.',
      actionBy: 'A man from the home care team',
      actionWhen: '2026-05-19',
      actionReview: '2026-06-01',
    },
  ],
  personAgrees: 'yes',
  councilTold: 'told',
  councilToldHow: 'The social worker, on the telephone, 18 May. She looks into the later hour.',
  summary: 'The council’s paper is right but for the hour. Come after his prayers.',
  reviewOn: '2026-06-01',
  reviewBy: 'Sophie',
};

/** Andi's first visit to James: the council asked his mother, and James has only begun to say. */
const jamesAnswers = {
  visitedOn: '2026-06-22',
  whoWasThere: 'James, with his picture book. His mother for the first half hour. Andi.',
  wantsToTalk: 'some',
  services: [{ serviceChecked: 'not-known', serviceQuestion: 'How many of the hours are his own?' }],
  needs: [{ needChecked: 'confirmed' }, { needChecked: 'not-known', needQuestion: 'Who takes him swimming?' }],
  outcomes: [{ outcomeNow: 'To go to the pool on Friday' }],
  contacts: [{ contactChecked: 'confirmed' }],
  conditions: [{ conditionChecked: 'not-known' }],
  anyMedicines: { unknown: 'not-asked' },
  anyAllergies: { unknown: 'not-asked' },
  difficulty: 'Eats fast and coughs',
  swallowingAnsweredBy: 'His mother',
  swallowingAskedOn: '2026-06-22',
  aboutMe: [],
  firstActions: [{ action: 'Cut his food small and sit with him.', actionBy: 'Whoever is at the meal' }],
  personAgrees: { unknown: 'not-asked' },
  councilTold: 'will-tell',
  councilTellBy: 'Andi, by Friday',
  summary: 'Sit with him when he eats. What he wants comes with the picture book, a question a day.',
  reviewOn: '2026-07-06',
};

/** Who fills it in, when, and what they write; of what repeats, those the record has come first. */
export const mrBodat = {
  subjectOfCare: people.mrBodat.subjectOfCare,
  filledBy: careWorkers.sophie,
  at: '2026-05-18T10:00:00+01:00',
  answers: mrBodatAnswers,
  careRecord: () =>
    withCouncil(
      beforeAboutMe(people.mrBodat.careRecord()),
      {
        council: {
          localAuthorityName: 'The city council',
          socialServicesTeam: 'Adult social care, north',
          localAuthorityContactName: 'The social worker',
        },
        found: 'Lives alone and wants to go on. Needs a man’s help to wash, and an arm on the stairs.',
        decided: 'Washing and being safe at home are eligible.',
        service: {
          serviceDescription: 'Help at home in the morning',
          serviceSchedule: 'Every morning at seven, three quarters of an hour',
          serviceStartDate: '2026-05-18',
        },
        needs: ['A man to help him stand at the basin and wash with running water from a jug', 'An arm on the stairs'],
        outcomes: ['To stay in his own home'],
        conditions: ['Type 2 diabetes'],
        contacts: [
          {
            name: 'Mr Bodat’s daughter',
            relationship: { originalText: 'Daughter' },
            relationshipType: 'To be called first',
            contactDetails: ['By telephone; the number is on the fridge'],
          },
        ],
      },
      '2026-05-15T09:00:00+01:00',
    ),
} as const;
export const james = {
  subjectOfCare: people.james.subjectOfCare,
  filledBy: careWorkers.andi,
  at: '2026-06-22T15:00:00+01:00',
  answers: jamesAnswers,
  careRecord: () =>
    withCouncil(
      beforeAboutMe(people.james.careRecord()),
      {
        council: { localAuthorityName: 'The county council', socialServicesTeam: 'Learning disability team' },
        found: 'Needs somebody with him at meals. What he himself wants is not in the paper.',
        decided: 'Not in the paper',
        service: { serviceDescription: 'Supported living, hours shared with two others' },
        needs: ['Somebody with him when he eats', 'Somebody with him on the way to swimming'],
        outcomes: [],
        conditions: ['Learning disability'],
        contacts: [{ name: 'James’s mother', relationship: { originalText: 'Mother' } }],
      },
      '2026-06-19T09:00:00+01:00',
    ),
} as const;
