// SPDX-License-Identifier: Apache-2.0
import type { PersonData } from './person.js';
import { careWorkers } from './care-workers.js';

/** Mr Green is met for the first time by Emily, an agency care worker; what he wants known was written before. */
export const mrGreenData: PersonData = {
  subjectOfCare: {
    id: 'resident-green',
    title: 'Mr',
    personFamilyName: 'Green',
    personPreferredName: 'Mr Green',
    nhsNumber: '9990000018',
    nhsNumberStatusIndicator: '02',
  },
  demographics: {
    dateOfBirth: '1941-05-17',
    genderIdentity: { code: '1', display: 'Male (including trans man)' },
    ethnicity: { code: 'A', display: 'White - British' },
    sexualOrientation: { code: 'Z', display: 'Not Stated (person asked but declined to provide a response)' },
    firstLanguage: { code: 'en', display: 'English' },
    interpreterRequired: false,
  },
  answers: {
    whatIsMostImportantToMe:
      'Tell me who you are before you touch me or my chair. I meet a lot of new faces and I do not always take to them.\n' +
      'I want to look smart: a clean shirt, and my watch on my left wrist.\n' +
      'I still mean to get down to the allotment when the beans are in flower.',
    peopleWhoAreImportantToMe:
      'My sister. She rings on Sundays after tea, so please let me take that call in my room.\n' +
      'Ring her first if I am taken ill. She helps me with the big decisions.\n' +
      'The men from the allotment come on the first Tuesday of the month.',
    howICommunicate:
      'Call me Mr Green, please. I was never one for first names with people I have just met.\n' +
      'I wear a hearing aid on the right. Sit on that side, look at me, and turn the television down.\n' +
      'I go quiet when something hurts. Ask me twice.',
    myWellness:
      'Most days I am up by seven and have the paper read by ten.\n' +
      'On a bad day my chest is tight and I stay in bed. Open the window and do not fuss.\n' +
      'If I leave my tea, something is wrong.',
    pleaseDoAndPleaseDoNot:
      'Please do knock and wait.\n' +
      'Please do let me shave myself, however long it takes.\n' +
      'Please do not call me love or darling.\n' +
      'Please do not move my things off the window sill.',
    howAndWhenToSupportMe:
      'I wash my own face and top half. I need a hand with my back, my feet and my socks.\n' +
      'I walk with my frame. Walk beside me, not in front.\n' +
      'I get up once in the night. Leave the bathroom light on and the door open a crack.',
    alsoWorthKnowingAboutMe:
      'I drove buses for thirty-one years and I still know every route.\n' +
      'I grow runner beans and dahlias. Ask me about either and you will not get away.\n' +
      'I cannot abide rice pudding.',
    supportedToWriteThisBy:
      'Eliza, senior care worker, sat with me over two afternoons. My sister read it on the phone.',
    date: '2026-09-14',
  },
  demographicsTakenBy: careWorkers.jane,
  demographicsTakenAt: '2026-09-07T10:15:00+01:00',
  aboutMe: { writtenBy: careWorkers.eliza, at: '2026-09-14T15:40:00+01:00' },
};
