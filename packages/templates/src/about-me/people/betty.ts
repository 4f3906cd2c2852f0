// SPDX-License-Identifier: Apache-2.0
import type { PersonData } from './person.js';
import { careWorkers } from './care-workers.js';

/** Betty has just moved in. Nothing is recorded but who she is; the answers are what she will say when asked. */
export const bettyData: PersonData = {
  subjectOfCare: {
    id: 'resident-betty',
    personFirstName: 'Betty',
    nhsNumber: '9990000050',
    nhsNumberStatusIndicator: '02',
  },
  demographics: {
    dateOfBirth: '1944-12-11',
    genderIdentity: { code: '2', display: 'Female (including trans woman)' },
    ethnicity: { code: 'M', display: 'Black or Black British - Caribbean' },
    sexualOrientation: { code: 'Z', display: 'Not Stated (person asked but declined to provide a response)' },
    firstLanguage: { code: 'en', display: 'English' },
    interpreterRequired: false,
  },
  answers: {
    whatIsMostImportantToMe:
      'My church and my independence. I have looked after other people all my life and I can look after myself.\n' +
      'I want to be home for Christmas.',
    peopleWhoAreImportantToMe:
      'My granddaughter. She works nights, so ring her after two in the afternoon unless it is urgent.\n' +
      'Our minister visits on Thursdays.',
    howICommunicate:
      'Betty is fine. Speak up and speak plainly.\n' +
      'I read large print, with my glasses on. If I say "I will see", I mean no.',
    myWellness:
      'I am well when I have had my walk and my hair is done.\n' +
      'When my hip is bad I get sharp with people. It is the hip, it is not you.',
    pleaseDoAndPleaseDoNot:
      'Please do ask before you help.\nPlease do use my own hair oil.\nPlease do not put me to bed at eight like a child.',
    howAndWhenToSupportMe:
      'I get in and out of the bath with someone near, not hands on me.\n' +
      'I take two pillows and the window open. I am up at six and I like my tea then.',
    alsoWorthKnowingAboutMe:
      'I was a ward sister. I came from Barbados at nineteen with one suitcase.\n' +
      'I play dominoes for money, small money. I love pepper sauce and cannot bear soggy cabbage.',
    supportedToWriteThisBy: 'I wrote it myself. Jane, care worker, typed it.',
    date: '2026-11-20',
  },
  demographicsTakenBy: careWorkers.jane,
  demographicsTakenAt: '2026-11-19T15:30:00Z',
};
