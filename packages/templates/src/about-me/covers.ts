// SPDX-License-Identifier: Apache-2.0

/** What row 56 of the list of forms captures, and which items ask it. */
export const covers = [
  {
    row: 56,
    field: 'text',
    items: [
      'whatIsMostImportantToMe',
      'peopleWhoAreImportantToMe',
      'howICommunicate',
      'myWellness',
      'pleaseDoAndPleaseDoNot',
      'howAndWhenToSupportMe',
      'alsoWorthKnowingAboutMe',
    ],
  },
  { row: 56, field: 'supported to write this by', items: ['supportedToWriteThisBy'] },
  { row: 56, field: 'date', items: ['date'] },
] as const;
