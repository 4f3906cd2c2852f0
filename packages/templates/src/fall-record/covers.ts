// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 83 is asked, and of row 82, as far as that view is a form. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 83, field: 'time', items: ['fellOn', 'foundAt', 'lastSeen'] },
  { row: 83, field: 'place', items: ['place'] },
  { row: 83, field: 'head injury', items: ['headInjury', 'headSigns', 'bloodThinner'] },
  { row: 83, field: 'found how', items: ['foundHow', 'witnessed', 'theySay'] },
  { row: 83, field: 'action', items: ['call', 'calledAt', 'advice', 'arrivedAt', 'movedHow', 'looks', 'actions'] },
  { row: 83, field: 'observations', items: ['response', 'breathing', 'limbs', 'readingsSaid'] },
  { row: 82, field: 'medicine given', items: ['doseOf', 'dosesKnown'] },
  { row: 82, field: 'time', items: ['doseAt'] },
  { row: 82, field: 'by whom incl. family', items: ['doseGivenBy', 'from'] },
  { row: 82, field: 'mobility', items: ['limbs', 'movedHow', 'movedBy'] },
  { row: 82, field: 'capacity caution', items: ['capacityOnRecord', 'canSay', 'agreesToHelp'] },
  { row: 82, field: 'fall', items: ['foundHow'] },
];
