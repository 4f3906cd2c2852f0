// SPDX-License-Identifier: Apache-2.0

/** James bites his sleeve: a tooth hurts. */
export const james: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-11',
  personsView: 'Pointed to the picture of the dentist, twice, and to his left cheek.',
  lips: 'well',
  tongue: 'well',
  gums: 'changed',
  gumsSeen: 'Red and swollen at the back on the left.',
  teeth: 'changed',
  teethSeen: 'A dark hole in a back tooth, bottom left.',
  dentures: 'none-there',
  saliva: 'well',
  whiteRedOrUlcer: 'no',
  pain: 'yes',
  painWhere: 'Bottom left. He bites his sleeve and eats on the right.',
  swallow: 'yes',
  lastDentist: { unknown: 'unknown' },
  dentist: 'The community dentist',
  doesThemselves: 'reminded',
  mouthCarePlan:
    'He does his own teeth, morning and night. You do the tap, because hot is hot. Show the picture first.',
  summary: 'A tooth at the back on the left hurts him. The dentist sees him on the 16th.',
  actions: [
    {
      action: 'Go to the community dentist with him; pictures the day before and on the day.',
      actionBy: 'Andi',
      actionWhen: '2026-11-16',
      actionReview: '2026-11-18',
    },
  ],
  reviewOn: '2026-12-11',
};

/** Betty would not have her dentures looked at. */
export const betty: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-21',
  lips: 'well',
  tongue: 'not-looked',
  gums: { unknown: 'declined' },
  teeth: 'none-there',
  dentures: { unknown: 'declined' },
  saliva: 'well',
  whiteRedOrUlcer: { unknown: 'unknown' },
  pain: 'no',
  swallow: 'no',
  lastDentist: { unknown: 'unknown' },
  doesThemselves: 'person',
  mouthCarePlan: 'She does it herself, with the door shut. A pot for her dentures stands at the basin.',
  summary: 'Looks after her own mouth. She did not want us to look inside; ask again when she knows us better.',
  needs: [{ need: 'To be asked, not told, about her dentures' }],
  reviewOn: '2026-12-05',
};
