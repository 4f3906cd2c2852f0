// SPDX-License-Identifier: Apache-2.0
import type { PersonData } from './person.js';
import { careWorkers } from './care-workers.js';

/** Mrs Smith lives with dementia; her son Robert helps her to say what matters. */
export const mrsSmithData: PersonData = {
  subjectOfCare: {
    id: 'resident-smith',
    title: 'Mrs',
    personFamilyName: 'Smith',
    nhsNumber: '9990000034',
    nhsNumberStatusIndicator: '02',
  },
  demographics: {
    dateOfBirth: '1936-02-29',
    genderIdentity: { code: '2', display: 'Female (including trans woman)' },
    ethnicity: { code: 'A', display: 'White - British' },
    sexualOrientation: { code: '9', display: 'Not Known (Not Recorded)' },
    firstLanguage: { code: 'en', display: 'English' },
    interpreterRequired: false,
  },
  answers: {
    whatIsMostImportantToMe:
      'I have dementia. I am still me, so talk to me and not over my head.\n' +
      'My son Robert. If I ask where he is, tell me when he is coming next; it is on the board.\n' +
      'My handbag stays with me. I look for it when I am worried.',
    peopleWhoAreImportantToMe:
      'Robert is my son. He comes on Wednesdays and Saturdays and rings every night at half past six.\n' +
      'Ring Robert first, at any hour.\n' +
      'I may talk about my husband as if he is at work. It is kinder not to tell me again that he died.',
    howICommunicate:
      'Short sentences, one thing at a time, and wait. The words come if you give me time.\n' +
      'Show me two things and let me point. I put my hand flat on the table when I mean no.\n' +
      'Mornings are best for anything important. After four I am tired and muddled.\n' +
      'If I rub my knee or hum, I am hurting.',
    myWellness:
      'On a good day I sing along and fold the washing.\n' +
      'If I am suddenly more muddled than usual, it is not just the dementia. Please get me looked at.\n' +
      'Noise at meal times upsets me. A seat by the window helps.',
    pleaseDoAndPleaseDoNot:
      'Please do tell me your name every time.\n' +
      'Please do let me hold the flannel.\n' +
      'Please do not ask me if I remember.\n' +
      'Please do not argue with me about what day it is.',
    howAndWhenToSupportMe:
      'Lay my clothes out in the order they go on and I can dress myself.\n' +
      'I forget to drink. Put the cup in my hand and have one with me.\n' +
      'When I walk about at tea time I am looking for the school gate. Walk with me and talk about the children.',
    alsoWorthKnowingAboutMe:
      'I was a dinner lady for twenty-six years. Everyone in the village knows my crumble.\n' +
      'I like hymns, brass bands and a proper cup and saucer.\n' +
      'I never liked the dark. A small lamp at night is enough.',
    supportedToWriteThisBy:
      'Robert, my son, and Sue, care worker. I told them some of it on good mornings. Robert filled in the rest from what he knows of me.',
    date: '2026-10-06',
  },
  demographicsTakenBy: careWorkers.sue,
  demographicsTakenAt: '2026-09-29T14:00:00+01:00',
  aboutMe: { writtenBy: careWorkers.sue, at: '2026-10-06T11:10:00+01:00' },
};
