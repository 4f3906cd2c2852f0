// SPDX-License-Identifier: Apache-2.0
import type { PersonData } from './person.js';
import { careWorkers } from './care-workers.js';

/**
 * James has a learning disability and does not use many words. Two sections are blank on purpose: nothing has been
 * said for them yet, which is allowed and is not the same as "nothing to say".
 */
export const jamesData: PersonData = {
  subjectOfCare: {
    id: 'resident-james',
    personFirstName: 'James',
    nhsNumber: '9990000042',
    nhsNumberStatusIndicator: '02',
  },
  demographics: {
    dateOfBirth: '1994-08-23',
    genderIdentity: { code: '1', display: 'Male (including trans man)' },
    ethnicity: { code: 'Z', display: 'Not stated' },
    sexualOrientation: { code: 'U', display: 'Person asked and does not know or is not sure' },
    firstLanguage: { code: 'en', display: 'English' },
    otherLanguage: [{ code: 'q5', display: 'Makaton' }],
    interpreterRequired: false,
  },
  answers: {
    whatIsMostImportantToMe: 'My trains. My blue coat. My own room.\nQuiet. Not lots of people at once.',
    howICommunicate:
      'I know more than I say.\n' +
      'I sign a bit, and I have my picture book. Bring the book.\n' +
      'Thumb up is yes. I turn away for no.\n' +
      'I bite my sleeve when it hurts. I flap when I am happy.',
    pleaseDoAndPleaseDoNot:
      'Do: show me the picture first.\nDo: count to ten and wait.\nDo not: touch my head.\nDo not: change the plan and not tell me.',
    howAndWhenToSupportMe:
      'I do my own teeth. You do the tap, because hot is hot.\n' +
      'Cut my food small and sit with me.\n' +
      'When it is loud I put my headphones on. Let me.',
    alsoWorthKnowingAboutMe: 'I like chips, the big bridge and swimming on Friday.\nI do not like dogs that jump.',
    supportedToWriteThisBy:
      'Andi, support worker. We did it with the picture book over a week. I chose the pictures and Andi wrote the words.',
    date: '2026-06-30',
  },
  demographicsTakenBy: careWorkers.andi,
  demographicsTakenAt: '2026-06-22T13:20:00+01:00',
  aboutMe: { writtenBy: careWorkers.andi, at: '2026-06-30T16:05:00+01:00' },
};
