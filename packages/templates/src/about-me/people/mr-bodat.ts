// SPDX-License-Identifier: Apache-2.0
import type { PersonData } from './person.js';
import { careWorkers } from './care-workers.js';

/** Mr Bodat lives at home with care the council arranges. He speaks Gujarati first, and English. */
export const mrBodatData: PersonData = {
  subjectOfCare: {
    id: 'resident-bodat',
    title: 'Mr',
    personFamilyName: 'Bodat',
    nhsNumber: '9990000026',
    nhsNumberStatusIndicator: '02',
  },
  demographics: {
    dateOfBirth: '1938-11-02',
    genderIdentity: { code: '1', display: 'Male (including trans man)' },
    ethnicity: { code: 'H', display: 'Asian or Asian British - Indian' },
    sexualOrientation: { code: '9', display: 'Not Known (Not Recorded)' },
    firstLanguage: { code: 'gu', display: 'Gujarati' },
    otherLanguage: [{ code: 'en', display: 'English' }],
    interpreterRequired: true,
  },
  answers: {
    whatIsMostImportantToMe:
      'My prayers come first. I pray at sunrise and in the evening and I do not want to be washed or fed then.\n' +
      'I do not eat meat, fish or eggs, and I want my food kept apart from them.\n' +
      'મારે મારા ઘરમાં રહેવું છે. I want to stay in my own home.',
    peopleWhoAreImportantToMe:
      'My daughter lives far away. She rings every evening at seven and you should call her first.\n' +
      'My neighbour has a key and brings the post in.\n' +
      'The council pays for part of my care. The social worker there is the person to ask about hours.',
    howICommunicate:
      'I speak Gujarati first and English second. When I am tired or in pain my English goes.\n' +
      'For anything about my health or my money, please get an interpreter and do not use my neighbour.\n' +
      'Say Bodat-bhai or Mr Bodat. I nod to be polite; it does not always mean yes, so ask me to tell you back.',
    myWellness:
      'A good day is sun on the balcony and the radio in Gujarati.\n' +
      'When my sugar is low I get short with people and my hands shake. Look at my hands.\n' +
      'I miss my wife most in the month of Diwali, and I may want to be quiet then.',
    pleaseDoAndPleaseDoNot:
      'Please do take your shoes off at the door.\n' +
      'Please do send a man to help me wash.\n' +
      'Please do not come early: my morning prayers are not finished.\n' +
      'Please do not put anything on the small table with the lamp. It is my shrine.',
    howAndWhenToSupportMe:
      'I wash with running water from a jug, so help me stand at the basin.\n' +
      'I make my own tea. Carry the pan for me, because my wrist is weak.\n' +
      'I use a stick indoors and need an arm on the stairs.',
    alsoWorthKnowingAboutMe:
      'I came here in 1972 and ran a shop for forty years. I know what things cost.\n' +
      'I like cricket, old film songs and strong tea with ginger.\n' +
      'I do not like to be hurried.',
    supportedToWriteThisBy: 'Sophie, care worker, wrote it in English as I spoke. An interpreter read it back to me.',
    date: '2026-05-20',
  },
  demographicsTakenBy: careWorkers.sophie,
  demographicsTakenAt: '2026-05-18T09:05:00+01:00',
  aboutMe: { writtenBy: careWorkers.sophie, at: '2026-05-20T11:30:00+01:00' },
};
